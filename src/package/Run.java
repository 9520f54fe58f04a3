import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A program that is run and must succeed; what it says is passed on.
final class Run {
    private final List<String> command;
    private final Map<String, String> environment = new LinkedHashMap<>();

    private Run(List<String> command) {
        this.command = command;
    }

    static Run of(String... command) {
        return new Run(List.of(command));
    }

    static Run of(List<String> command) {
        return new Run(List.copyOf(command));
    }

    Run with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /// @throws IllegalStateException if it ends with anything but 0
    void must() {
        System.out.println(String.join(" ", command));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().putAll(environment);
            int code = builder.start().waitFor();
            if (code != 0) {
                throw new IllegalStateException(command.getFirst() + " ended with " + code + ".");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(command.getFirst() + " cannot be started.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
