/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.openide.awt.Actions;
import org.openide.windows.WindowManager;

/** Hands and eyes of a user: finds parts of windows by name, presses, types, drags, and waits until something is so. */
final class Ui {
    private static final long PATIENCE_NS = TimeUnit.SECONDS.toNanos(60);
    private static final int SETTLE_MS = 60;
    private static final Robot ROBOT = robot();

    private Ui() {}

    private static Robot robot() {
        try {
            Robot robot = new Robot();
            robot.setAutoDelay(15);
            return robot;
        } catch (AWTException e) {
            throw new AssertionError("no hands", e);
        }
    }

    /** Asks something on the event thread; at once when on it already. */
    static <T> T ask(Callable<T> question) {
        FutureTask<T> task = new FutureTask<>(question);
        if (EventQueue.isDispatchThread()) {
            task.run();
        } else {
            EventQueue.invokeLater(task);
        }
        try {
            return task.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("asking the window", e.getCause());
        } catch (InterruptedException | java.util.concurrent.TimeoutException e) {
            throw new AssertionError("the window does not answer", e);
        }
    }

    /** Does something on the event thread and waits for it. */
    static void act(Runnable deed) {
        ask(() -> {
            deed.run();
            return null;
        });
    }

    /** Starts something on the event thread that may open a modal dialog, without waiting for its end. */
    static void begin(Runnable deed) {
        EventQueue.invokeLater(deed);
    }

    /** Waits until something is so, asked on the event thread; fails after a minute. */
    static void await(String what, Callable<Boolean> condition) {
        long deadline = System.nanoTime() + PATIENCE_NS;
        while (!ask(condition)) {
            if (System.nanoTime() > deadline) {
                Screens.shot("failed");
                throw new AssertionError("waited in vain: " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /** Waits for a showing component of that name. */
    static <T extends Component> T find(String name, Class<T> type) {
        await(name + " is showing", () -> look(name, type) != null);
        return ask(() -> look(name, type));
    }

    /** The showing component of that name; null when there is none. On the event thread. */
    static <T extends Component> T look(String name, Class<T> type) {
        Deque<Component> open = new ArrayDeque<>();
        for (Window window : Window.getWindows()) {
            if (window.isShowing()) {
                open.add(window);
            }
        }
        while (!open.isEmpty()) {
            Component next = open.poll();
            if (name.equals(next.getName()) && type.isInstance(next) && next.isShowing()) {
                return type.cast(next);
            }
            if (next instanceof Container container) {
                for (Component child : container.getComponents()) {
                    open.add(child);
                }
            }
        }
        return null;
    }

    /** Presses a button once it can be pressed. */
    static void press(String name) {
        AbstractButton button = find(name, AbstractButton.class);
        await(name + " can be pressed", button::isEnabled);
        begin(button::doClick);
        settle();
    }

    /** True when a command of the menus can work now. */
    static boolean canDo(String category, String id) {
        return ask(() -> {
            Action action = Actions.forID(category, id);
            if (action == null) {
                throw new AssertionError("there is no command " + category + "/" + id);
            }
            return action.isEnabled();
        });
    }

    /** Gives a command of the menus, as soon as it can work. */
    static void command(String category, String id) {
        await("command " + id + " can work", () -> {
            Action action = Actions.forID(category, id);
            return action != null && action.isEnabled();
        });
        begin(() -> Actions.forID(category, id).actionPerformed(new ActionEvent(Ui.class, 0, "")));
        settle();
    }

    /** Drags with the left button from one point of a component to another, with some keys held down. */
    static void drag(Component over, Point from, Point to, int... held) {
        Point origin = ask(over::getLocationOnScreen);
        ROBOT.mouseMove(origin.x + from.x, origin.y + from.y);
        for (int code : held) {
            ROBOT.keyPress(code);
        }
        ROBOT.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        int steps = 8;
        for (int i = 1; i <= steps; i++) {
            ROBOT.mouseMove(
                    origin.x + from.x + (to.x - from.x) * i / steps, origin.y + from.y + (to.y - from.y) * i / steps);
        }
        ROBOT.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        for (int code : held) {
            ROBOT.keyRelease(code);
        }
        settle();
    }

    /** Moves the mouse over a point of a component. */
    static void hover(Component over, Point at) {
        Point origin = ask(over::getLocationOnScreen);
        ROBOT.mouseMove(origin.x + at.x - 1, origin.y + at.y);
        ROBOT.mouseMove(origin.x + at.x, origin.y + at.y);
        settle();
    }

    /** Clicks a point of a component. */
    static void click(Component over, Point at) {
        hover(over, at);
        ROBOT.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        ROBOT.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        settle();
    }

    /** Clicks a point of a component with the right button, which opens its menu. */
    static void rightClick(Component over, Point at) {
        hover(over, at);
        ROBOT.mousePress(InputEvent.BUTTON3_DOWN_MASK);
        ROBOT.mouseRelease(InputEvent.BUTTON3_DOWN_MASK);
        settle();
    }

    /** Clicks the middle of a component. */
    static void click(Component component) {
        click(component, ask(() -> new Point(component.getWidth() / 2, component.getHeight() / 2)));
    }

    /** What a component says when the mouse rests at a point of it; empty for nothing. On the event thread. */
    static String tip(JComponent over, Point at) {
        MouseEvent rest = new MouseEvent(over, MouseEvent.MOUSE_MOVED, 0, 0, at.x, at.y, 0, false);
        String tip = over.getToolTipText(rest);
        return tip == null ? "" : tip;
    }

    /** Presses keys together, such as Ctrl and Z. */
    static void keys(int... codes) {
        Heard.after(codes[codes.length - 1], () -> {
            for (int code : codes) {
                ROBOT.keyPress(code);
            }
            for (int i = codes.length - 1; i >= 0; i--) {
                ROBOT.keyRelease(codes[i]);
            }
        });
        settle();
    }

    /** Does something while a key is held down. */
    static void holding(int code, Runnable deed) {
        ROBOT.keyPress(code);
        try {
            settle();
            deed.run();
        } finally {
            ROBOT.keyRelease(code);
            settle();
        }
    }

    /** Types small letters, digits and a few signs. */
    static void type(String text) {
        for (char c : text.toCharArray()) {
            boolean shift = Character.isUpperCase(c) || "_:<>".indexOf(c) >= 0;
            int code =
                    switch (c) {
                        case '_' -> KeyEvent.VK_MINUS;
                        case ':' -> KeyEvent.VK_SEMICOLON;
                        case '<' -> KeyEvent.VK_COMMA;
                        case '>' -> KeyEvent.VK_PERIOD;
                        default -> KeyEvent.getExtendedKeyCodeForChar(c);
                    };
            if (shift) {
                ROBOT.keyPress(KeyEvent.VK_SHIFT);
            }
            ROBOT.keyPress(code);
            ROBOT.keyRelease(code);
            if (shift) {
                ROBOT.keyRelease(KeyEvent.VK_SHIFT);
            }
        }
        settle();
    }

    /**
     * Lets what was started by events so far happen. Not {@code Robot.waitForIdle}: a blinking caret is enough to keep
     * that waiting for seconds. What takes longer is waited for with {@link #await}.
     */
    static void settle() {
        ROBOT.delay(SETTLE_MS);
        ask(() -> null);
        ask(() -> null);
    }

    /**
     * Gives the main window the focus again after a dialog, as a window manager does; the display of the tests may have
     * none, and then a request is sometimes lost. As a last resort it clicks an empty place of the status line.
     */
    static void backToMainWindow() {
        Window main = ask(() -> WindowManager.getDefault().getMainWindow());
        for (int attempt = 0; attempt < 20 && !ask(main::isFocused); attempt++) {
            act(() -> {
                main.toFront();
                Component last = main.getMostRecentFocusOwner();
                (last == null ? main : last).requestFocus();
            });
            settle();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        if (!ask(main::isFocused)) {
            click(main, new Point(main.getWidth() / 2, main.getHeight() - 4));
        }
        await("the main window has the focus", main::isFocused);
    }

    /** Brings a component's window to the front and gives the component the focus. */
    static void focus(Component component) {
        act(() -> {
            Window window = SwingUtilities.getWindowAncestor(component);
            window.toFront();
            component.requestFocus();
        });
        settle();
    }
}
