/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.testkit.SliceReaderProviderContract;

class BioFormatsReaderProviderContractTest extends SliceReaderProviderContract {
    @Override
    protected SliceReaderProvider provider() {
        return new BioFormatsReaderProvider();
    }

    /** A portable graymap (netpbm.sourceforge.net/doc/pgm.html), which Bio-Formats tells by its bytes. */
    @Override
    protected Path writeGoodFile(Path folder) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write("P5\n41 23\n255\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < 41 * 23; i++) {
            all.write(i * 7);
        }
        return Files.write(folder.resolve("good.pgm"), all.toByteArray());
    }
}
