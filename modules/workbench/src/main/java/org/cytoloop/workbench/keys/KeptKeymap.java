/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.keys;

import java.util.concurrent.atomic.AtomicReference;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;
import org.openide.modules.OnStart;

/**
 * Keeps the folder of the user's keys in memory. The platform listens to it, but forgets the listener together with the
 * folder while that is empty; keys the user changes would then work at the next start only.
 */
@OnStart
public final class KeptKeymap implements Runnable {
    private static final AtomicReference<FileObject> KEPT = new AtomicReference<>();

    /** For the registration. */
    public KeptKeymap() {}

    @Override
    public void run() {
        KEPT.set(FileUtil.getConfigFile("Keymaps/NetBeans"));
    }
}
