package org.postil.bench;

/// How large the benchmark's study is.
///
/// @param transcripts of 8,000 words each
/// @param codings in all; the first transcript carries 1,000 of them
enum Size {
    S(50, 5_000),
    M(300, 50_000),
    L(1_000, 200_000);

    static final int WORDS = 8_000;
    static final int CODES = 60;
    static final int IN_FIRST = 1_000;

    private final int transcripts;
    private final int codings;

    Size(int transcripts, int codings) {
        this.transcripts = transcripts;
        this.codings = codings;
    }

    int transcripts() {
        return transcripts;
    }

    int codings() {
        return codings;
    }
}
