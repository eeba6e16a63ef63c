/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops reading when one record gets impossibly long, so that a quotation mark nobody closed (or a file that is one
 * line) does not fill the memory.
 */
final class RecordGuard extends FilterReader {
    /** Most characters of one record. */
    static final int MAX_RECORD = 16 << 20;

    private long sinceRecord;

    RecordGuard(Reader in) {
        super(in);
    }

    /** Told after each record. */
    void recordDone() {
        sinceRecord = 0;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        count(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        int n = super.read(target, from, length);
        count(Math.max(0, n));
        return n;
    }

    private void count(int n) throws IOException {
        sinceRecord += n;
        if (sinceRecord > MAX_RECORD) {
            throw new IOException("a row is longer than " + MAX_RECORD + " characters; is a quotation mark left open?");
        }
    }
}
