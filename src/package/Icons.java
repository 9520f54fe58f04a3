import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// The program's picture in the formats of the three systems, from the one that the window shows.
final class Icons {
    private static final int LARGE = 256;
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, LARGE);
    /// What Apple calls a PNG of a size.
    private static final Map<String, Integer> APPLE = apple();

    private Icons() {}

    private static Map<String, Integer> apple() {
        Map<String, Integer> types = new LinkedHashMap<>();
        types.put("icp4", 16);
        types.put("icp5", 32);
        types.put("ic07", 128);
        types.put("ic08", 256);
        types.put("ic09", 512);
        types.put("ic10", 1024);
        return types;
    }

    /// Writes `postil.png`, `postil.ico` and `postil.icns`.
    static void draw(Path svg, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("postil.png"), png(svg, LARGE));
        Files.write(folder.resolve("postil.ico"), ico(svg));
        Files.write(folder.resolve("postil.icns"), icns(svg));
    }

    private static byte[] png(Path svg, int size) throws IOException {
        FlatSVGIcon icon = new FlatSVGIcon(svg.toUri().toURL()).derive(size, size);
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        try {
            icon.paintIcon(null, graphics, 0, 0);
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /// A directory of 16 bytes a picture, then the PNGs.
    private static byte[] ico(Path svg) throws IOException {
        int header = 6 + 16 * SIZES.size();
        ByteBuffer directory = ByteBuffer.allocate(header).order(ByteOrder.LITTLE_ENDIAN);
        directory.putShort((short) 0).putShort((short) 1).putShort((short) SIZES.size());
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        for (int size : SIZES) {
            byte[] png = png(svg, size);
            // 256 does not fit in a byte and is written as 0.
            directory.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
            directory.putShort((short) 1).putShort((short) 32);
            directory.putInt(png.length).putInt(header + pictures.size());
            pictures.write(png);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(directory.array());
        pictures.writeTo(all);
        return all.toByteArray();
    }

    /// Each picture with its type and its length, which counts these eight bytes too.
    private static byte[] icns(Path svg) throws IOException {
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        for (Map.Entry<String, Integer> type : APPLE.entrySet()) {
            byte[] png = png(svg, type.getValue());
            pictures.write(type.getKey().getBytes(StandardCharsets.US_ASCII));
            pictures.write(ByteBuffer.allocate(4).putInt(png.length + 8).array());
            pictures.write(png);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write("icns".getBytes(StandardCharsets.US_ASCII));
        all.write(ByteBuffer.allocate(4).putInt(pictures.size() + 8).array());
        pictures.writeTo(all);
        return all.toByteArray();
    }
}
