/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.omezarr;

import java.io.IOException;
import java.nio.file.Path;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.testkit.SliceReaderProviderContract;

class OmeZarrReaderProviderContractTest extends SliceReaderProviderContract {
    @Override
    protected SliceReaderProvider provider() {
        return new OmeZarrReaderProvider();
    }

    @Override
    protected Path writeGoodFile(Path folder) throws IOException {
        return new ZarrFolder(folder.resolve("good.ome.zarr"))
                .level(2, 50, 61, 32, 0.5, (c, y, x) -> 1000 * c + 7 * y + x)
                .level(2, 25, 30, 32, 1, (c, y, x) -> 1000 * c + 14 * y + 2 * x)
                .write()
                .path;
    }
}
