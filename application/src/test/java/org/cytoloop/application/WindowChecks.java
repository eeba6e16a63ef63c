/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application;

import java.awt.Dimension;
import java.awt.Image;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.netbeans.junit.NbTestCase;

/** What {@link WindowTest} looks at inside the running workbench. */
public class WindowChecks extends NbTestCase {
    /** Number of test methods below. */
    static final int COUNT = 2;

    /** Made by the suite, once per method. */
    public WindowChecks(String name) {
        super(name);
    }

    public void testLookAndFeelIsFlatLafLight() throws Exception {
        assertEquals(
                "com.formdev.flatlaf.FlatLightLaf",
                onEventThread(() -> UIManager.getLookAndFeel().getClass().getName()));
    }

    public void testMainWindowIsBranded() throws Exception {
        JFrame window = (JFrame) onEventThread(() -> {
            Object manager = RunningPlatform.callStatic("org.openide.windows.WindowManager", "getDefault");
            return RunningPlatform.call(manager, "org.openide.windows.WindowManager", "getMainWindow");
        });
        assertEquals("Cytoloop", onEventThread(window::getTitle));
        assertTrue("the main window is showing", onEventThread(window::isShowing));
        Dimension size = onEventThread(window::getSize);
        assertTrue("the main window has a usable size: " + size, size.width >= 400 && size.height >= 300);
        int icons = 0;
        for (Image icon : window.getIconImages()) {
            assertEquals("icons are square", icon.getWidth(null), icon.getHeight(null));
            icons++;
        }
        assertTrue("icons for title bar and task bar: " + icons, icons >= 3);
    }

    private static <T> T onEventThread(Callable<T> question) throws Exception {
        FutureTask<T> task = new FutureTask<>(question);
        SwingUtilities.invokeAndWait(task);
        return task.get();
    }
}
