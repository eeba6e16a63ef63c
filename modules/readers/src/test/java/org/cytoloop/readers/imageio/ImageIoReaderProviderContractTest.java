/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.imageio;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.testkit.SliceReaderProviderContract;

class ImageIoReaderProviderContractTest extends SliceReaderProviderContract {
    @Override
    protected SliceReaderProvider provider() {
        return new ImageIoReaderProvider();
    }

    @Override
    protected Path writeGoodFile(Path folder) throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_3BYTE_BGR);
        for (int i = 0; i < 1200; i++) {
            image.setRGB(i % 40, i / 40, i * 7919);
        }
        Path file = folder.resolve("good.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
