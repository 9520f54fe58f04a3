package org.postil.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttributeNameTest {
    @Test
    void aNameIsShownInWords() {
        assertThat(AttributeName.shown("mover_status")).isEqualTo("Mover status");
        assertThat(AttributeName.inSentence(" mover_status ")).isEqualTo("mover status");
        assertThat(AttributeName.shown("élan_vital")).isEqualTo("Élan vital");
        assertThat(AttributeName.shown("NS-SEC")).isEqualTo("NS-SEC");
        assertThat(AttributeName.shown(" ")).isEmpty();
    }
}
