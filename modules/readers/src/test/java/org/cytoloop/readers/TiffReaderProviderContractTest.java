/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.testkit.SliceReaderProviderContract;

class TiffReaderProviderContractTest extends SliceReaderProviderContract {
    @Override
    protected SliceReaderProvider provider() {
        return new TiffReaderProvider();
    }

    @Override
    protected Path writeGoodFile(Path folder) throws IOException {
        TiffBuilder builder = new TiffBuilder(false, ByteOrder.BIG_ENDIAN);
        TestPixels.Shape full = new TestPixels.Shape(100, 70, 3, 16, 1, false, true, 32, 16, 8, 2, builder.order());
        TestPixels.Shape half = new TestPixels.Shape(50, 35, 3, 16, 1, false, true, 32, 16, 8, 2, builder.order());
        TiffBuilder.Page page = TestPixels.page(builder, full, 2);
        page.child(TestPixels.page(builder, half, 2));
        return builder.write(folder.resolve("good.tif"));
    }
}
