import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Measures the start of the program as its user sees it: from the moment the process is asked for
/// until it says that the text of the last study is painted. The program is run before once by
/// `bench --window walk`, which makes the study.
///
/// `java src/package/Start.java 7 target/package/postil/bin/postil ./postil`
final class Start {
    private static final double NANOS_PER_MILLI = 1e6;

    private Start() {}

    /// @param args how often, and the programs, which are measured in turn
    public static void main(String... args) throws IOException, InterruptedException {
        int runs = Integer.parseInt(args[0]);
        List<String> programs = Arrays.asList(args).subList(1, args.length);
        double[][] millis = new double[programs.size()][runs];
        for (int run = -1; run < runs; run++) {
            for (int program = 0; program < programs.size(); program++) {
                double time = millis(programs.get(program));
                // The first round warms the disk's cache.
                if (run >= 0) {
                    millis[program][run] = time;
                }
            }
        }
        for (int program = 0; program < programs.size(); program++) {
            double[] sorted = millis[program].clone();
            Arrays.sort(sorted);
            System.out.printf(
                    Locale.ROOT,
                    "%6.0f ms median, %.0f to %.0f in %d runs: %s%n",
                    sorted[runs / 2],
                    sorted[0],
                    sorted[runs - 1],
                    runs,
                    programs.get(program));
        }
    }

    private static double millis(String program) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(program, "bench", "--window", "open")
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        double painted = Double.NaN;
        try (BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("text painted")) {
                    painted = (System.nanoTime() - start) / NANOS_PER_MILLI;
                }
            }
        }
        if (process.waitFor() != 0 || Double.isNaN(painted)) {
            throw new IllegalStateException(program + " did not open its window.");
        }
        return painted;
    }
}
