package org.postil.desktop.codebook;

import org.postil.study.CodeMeaning;

/// A part of what a code's coders are told about it.
enum Part {
    DEFINITION("Definition") {
        @Override
        String of(CodeMeaning meaning) {
            return meaning.definition();
        }

        @Override
        CodeMeaning with(CodeMeaning meaning, String text) {
            return new CodeMeaning(text, meaning.include(), meaning.exclude(), meaning.example());
        }
    },
    INCLUDE("Use when") {
        @Override
        String of(CodeMeaning meaning) {
            return meaning.include();
        }

        @Override
        CodeMeaning with(CodeMeaning meaning, String text) {
            return new CodeMeaning(
                    meaning.definition(), text, meaning.exclude(), meaning.example());
        }
    },
    EXCLUDE("Not when") {
        @Override
        String of(CodeMeaning meaning) {
            return meaning.exclude();
        }

        @Override
        CodeMeaning with(CodeMeaning meaning, String text) {
            return new CodeMeaning(
                    meaning.definition(), meaning.include(), text, meaning.example());
        }
    },
    EXAMPLE("Example") {
        @Override
        String of(CodeMeaning meaning) {
            return meaning.example();
        }

        @Override
        CodeMeaning with(CodeMeaning meaning, String text) {
            return new CodeMeaning(
                    meaning.definition(), meaning.include(), meaning.exclude(), text);
        }
    };

    private final String title;

    Part(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    abstract String of(CodeMeaning meaning);

    abstract CodeMeaning with(CodeMeaning meaning, String text);
}
