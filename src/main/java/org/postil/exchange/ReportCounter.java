package org.postil.exchange;

/// Counts tables and figures as they come; joint displays are tables.
final class ReportCounter {
    private int tables;
    private int figures;

    int nextTable() {
        return ++tables;
    }

    int nextFigure() {
        return ++figures;
    }
}
