/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.newstudy;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Font;
import java.awt.GridLayout;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.cytoloop.workbench.problems.Paragraph;
import org.openide.util.ImageUtilities;
import org.openide.util.NbBundle.Messages;

/** The steps of a new study: a list of them, the page of the current one, and what is still wrong with it. */
@Messages({
    "NewStudyPanel_place=1  Name and place",
    "NewStudyPanel_images=2  Images",
    "NewStudyPanel_stainings=3  Stainings"
})
final class NewStudyPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int SENTENCE_WIDTH = 600;

    private final transient NewStudyModel model;
    private final CardLayout cards = new CardLayout();
    private final JPanel pages = new JPanel(cards);
    private final Map<Step, JLabel> titles = new EnumMap<>(Step.class);
    private final JLabel icon = new JLabel();
    private final PlacePage place;
    private final ImagesPage images;
    private final StainingsPage stainings;
    private final Paragraph sentence = new Paragraph(" \n ", SENTENCE_WIDTH);
    private Step step = Step.PLACE;

    /** @param adder takes image files that the user chooses or drops */
    NewStudyPanel(NewStudyModel model, Consumer<List<Path>> adder) {
        super(new BorderLayout(18, 10));
        this.model = model;
        setBorder(BorderFactory.createEmptyBorder(14, 14, 4, 14));
        place = new PlacePage(model);
        images = new ImagesPage(model, adder);
        stainings = new StainingsPage(model);
        pages.add(place, Step.PLACE.name());
        pages.add(images, Step.IMAGES.name());
        pages.add(stainings, Step.STAININGS.name());
        add(steps(), BorderLayout.LINE_START);
        add(pages, BorderLayout.CENTER);
        add(message(), BorderLayout.SOUTH);
        model.addListener(this::refresh);
        refresh();
    }

    private JPanel steps() {
        JPanel list = new JPanel(new GridLayout(0, 1, 0, 8));
        for (Step one : Step.values()) {
            JLabel title = new JLabel(title(one));
            title.setFont(UIManager.getFont("Label.font").deriveFont(Font.BOLD));
            titles.put(one, title);
            list.add(title);
        }
        list.setPreferredSize(list.getPreferredSize()); // as wide as in bold, whichever is bold
        JPanel top = new JPanel(new BorderLayout());
        top.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 0, 1, UIManager.getColor("Separator.foreground")),
                BorderFactory.createEmptyBorder(0, 0, 0, 18)));
        top.add(list, BorderLayout.NORTH);
        return top;
    }

    private static String title(Step step) {
        return switch (step) {
            case PLACE -> Bundle.NewStudyPanel_place();
            case IMAGES -> Bundle.NewStudyPanel_images();
            case STAININGS -> Bundle.NewStudyPanel_stainings();
        };
    }

    private JPanel message() {
        sentence.setName("newStudy.message");
        JPanel line = new JPanel(new BorderLayout(6, 0));
        icon.setVerticalAlignment(JLabel.TOP);
        line.add(icon, BorderLayout.LINE_START);
        line.add(sentence, BorderLayout.CENTER);
        line.setPreferredSize(line.getPreferredSize()); // room for two lines, also while there is none
        return line;
    }

    /** The step that is shown. */
    Step step() {
        return step;
    }

    /** Shows a step. */
    void show(Step next) {
        step = next;
        cards.show(pages, next.name());
        refresh();
        switch (next) {
            case PLACE -> place.begin();
            case IMAGES -> images.begin();
            case STAININGS -> stainings.begin();
            default -> throw new AssertionError(next);
        }
    }

    private void refresh() {
        Font plain = UIManager.getFont("Label.font");
        titles.forEach((one, title) -> {
            title.setFont(plain.deriveFont(one == step ? Font.BOLD : Font.PLAIN));
            title.setEnabled(one.compareTo(step) <= 0);
        });
        Optional<String> problem = model.problem(step);
        Optional<String> note = problem.isPresent() ? Optional.empty() : model.note(step);
        sentence.setText(problem.or(() -> note).orElse(""));
        icon.setIcon(problem.isPresent() ? icon("info") : note.isPresent() ? icon("warning") : null);
    }

    private static Icon icon(String kind) {
        return ImageUtilities.loadImageIcon("org/cytoloop/workbench/icons/" + kind + ".svg", true);
    }
}
