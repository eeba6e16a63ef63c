/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.write;

import org.cytoloop.readers.TiffReaderProvider;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.spi.SliceWriterProvider;
import org.cytoloop.testkit.SliceWriterProviderContract;

class OmeTiffWriterProviderContractTest extends SliceWriterProviderContract {
    @Override
    protected SliceWriterProvider provider() {
        return new OmeTiffWriterProvider();
    }

    @Override
    protected SliceReaderProvider reader() {
        return new TiffReaderProvider();
    }
}
