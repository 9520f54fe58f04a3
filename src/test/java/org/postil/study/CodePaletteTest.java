package org.postil.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The colours as people see them, by the matrices of Machado, Oliveira and Fernandes (2009).
final class CodePaletteTest {
    private static final Map<String, double[]> SIGHT =
            Map.of(
                    "ordinary", new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1},
                    "protanopia",
                            new double[] {
                                0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216,
                                -0.003882, -0.048116, 1.051998
                            },
                    "deuteranopia",
                            new double[] {
                                0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413,
                                -0.011820, 0.042940, 0.968881
                            },
                    "tritanopia",
                            new double[] {
                                1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602,
                                0.004733, 0.691367, 0.303900
                            });

    /// In units of CIE 1976 colour difference, of which 2.3 is just noticeable.
    private static final double FAR_ENOUGH = 15;

    @Test
    void anyTwoColoursCanBeToldApartWithAnySight() {
        List<String> colours = CodePalette.hues().stream().map(CodePalette.Hue::colour).toList();
        assertThat(colours).hasSize(12);
        SIGHT.forEach((sight, matrix) -> {
            for (String one : colours) {
                for (String other : colours) {
                    if (!one.equals(other)) {
                        assertThat(distance(lab(one, matrix), lab(other, matrix)))
                                .as(one + " and " + other + ", " + sight)
                                .isGreaterThan(FAR_ENOUGH);
                    }
                }
            }
        });
    }

    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int axis = 0; axis < 3; axis++) {
            sum += Math.pow(one[axis] - other[axis], 2);
        }
        return Math.sqrt(sum);
    }

    private static double[] lab(String colour, double[] sight) {
        double[] light = new double[3];
        for (int part = 0; part < 3; part++) {
            int byteValue = Integer.parseInt(colour.substring(1 + 2 * part, 3 + 2 * part), 16);
            double value = byteValue / 255.0;
            light[part] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        double[] seen = new double[3];
        for (int row = 0; row < 3; row++) {
            double sum = 0;
            for (int part = 0; part < 3; part++) {
                sum += sight[3 * row + part] * light[part];
            }
            seen[row] = Math.clamp(sum, 0, 1);
        }
        double x = root((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
        double y = root(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
        double z = root((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }
}
