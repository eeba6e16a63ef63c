/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.editor;

import java.awt.Color;
import java.awt.event.ActionEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import javax.swing.text.BadLocationException;
import org.cytoloop.rules.draft.Reading.Mistake;
import org.cytoloop.rules.parts.Suggestion;
import org.cytoloop.rules.parts.SuggestionPopup;

/** One condition as text: suggests names while one types, and underlines what is wrong. */
final class ConditionField extends JTextField {
    private static final long serialVersionUID = 1L;

    private final transient Completing completing;
    private final transient SuggestionPopup popup;
    private transient Object mark;

    /** Knows what could be typed. */
    @FunctionalInterface
    interface Completing {
        /** What could be typed at a place of a text, the best first. */
        List<Suggestion> at(String text, int caret);
    }

    ConditionField(Completing completing) {
        this.completing = completing;
        popup = new SuggestionPopup(this, "rules.suggestions", this::take);
        getInputMap().put(KeyStroke.getKeyStroke("control SPACE"), "suggest");
        getActionMap().put("suggest", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                suggest(true);
            }
        });
        addKeyListener(new KeyAdapter() {
            @Override
            public void keyTyped(KeyEvent event) {
                if (!event.isControlDown() && !event.isAltDown() && event.getKeyChar() >= ' ') {
                    // when the character has arrived
                    javax.swing.SwingUtilities.invokeLater(() -> suggest(false));
                }
            }
        });
    }

    /** Text after the caret's word was typed, or asked for. */
    private void suggest(boolean asked) {
        if (!isFocusOwner()) {
            return;
        }
        int caret = getCaretPosition();
        String text = getText();
        boolean inWord = caret > 0 && isWord(text.charAt(caret - 1));
        List<Suggestion> found = asked || inWord ? completing.at(text, caret) : List.of();
        if (found.size() == 1
                && found.get(0).to() <= text.length()
                && text.substring(found.get(0).from(), found.get(0).to())
                        .equals(found.get(0).text())) {
            found = List.of(); // it stands there already
        }
        popup.show(found, found.isEmpty() ? 0 : xOf(found.get(0).from()), 0);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '`';
    }

    private int xOf(int position) {
        try {
            Rectangle2D place = modelToView2D(Math.min(position, getDocument().getLength()));
            return place == null ? 0 : (int) place.getX();
        } catch (BadLocationException e) {
            return 0;
        }
    }

    private void take(Suggestion suggestion) {
        int length = getDocument().getLength();
        select(Math.min(suggestion.from(), length), Math.min(suggestion.to(), length));
        replaceSelection(suggestion.text());
    }

    /** Underlines a mistake, or nothing. */
    void show(Optional<Mistake> mistake) {
        if (mark != null) {
            getHighlighter().removeHighlight(mark);
            mark = null;
        }
        putClientProperty("JComponent.outline", mistake.isPresent() ? "error" : null);
        mistake.ifPresent(this::underline);
    }

    private void underline(Mistake mistake) {
        int length = getDocument().getLength();
        int to = Math.min(length, mistake.position() + mistake.length());
        int from = Math.max(0, Math.min(mistake.position(), to - 1));
        try {
            mark = getHighlighter().addHighlight(from, to, new WaveLine(errorColour()));
        } catch (BadLocationException e) {
            mark = null;
        }
    }

    /** The theme's red. */
    static Color errorColour() {
        Color red = UIManager.getColor("Actions.Red");
        return red == null ? new Color(0xC0392B) : red;
    }
}
