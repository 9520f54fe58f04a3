package org.postil.study;

/// A value of an attribute, both by name, for example `gender` and `female`.
public record AttributeValue(String attribute, String value) {
    @Override
    public String toString() {
        return attribute + "=" + value;
    }
}
