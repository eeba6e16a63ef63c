/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.rules.model.EditorModel;
import org.cytoloop.rules.model.RulesDesk;
import org.cytoloop.rules.model.RulesModel;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.windowkit.StudyPlan;
import org.cytoloop.workbench.desk.Desk;

public final class RulesFixture extends StudyOnDesk {
    public static final int CELLS = 50;

    public final RulesDesk rules;

    private RulesFixture(Desk desk, RulesDesk rules, Path folder) throws Exception {
        super(StudyPlan.small().with(List.of("A1", "A2"), CELLS, CELLS).make(folder), desk);
        this.rules = rules;
        rules.addListener(change -> changed());
        arrive();
    }

    /** With a desk of its own. */
    public static RulesFixture open(Path folder) throws Exception {
        Desk desk = new Desk();
        return new RulesFixture(desk, new RulesDesk(desk), folder);
    }

    /** On the desk of the lookup, for commands and services. */
    public static RulesFixture openOnTheDesk(Path folder) throws Exception {
        return new RulesFixture(Desk.get(), RulesDesk.get(), folder);
    }

    /** Labels cells of slice A1, by number. */
    public void label(Label label, int... cells) throws ProblemException {
        label("A1", label, cells);
    }

    /** Measures all cells and waits for it. */
    public void measure() throws Exception {
        await("it is known what is measured", model -> model.board().cells().isPresent());
        model(model -> model.board().measure());
        await("all is measured", model -> model.board()
                .cells()
                .filter(cells -> cells.missing() == 0 && cells.size() == 2 * CELLS)
                .isPresent());
    }

    /** Does something with the rules, on the EDT. */
    public void model(Consumer<RulesModel> action) throws Exception {
        edt(() -> action.accept(rules.model().orElseThrow()));
    }

    /** Does something with the editor, on the EDT. */
    public void editor(Consumer<EditorModel> action) throws Exception {
        model(model -> action.accept(model.editor()));
    }

    /** Asks the editor, on the EDT. */
    public <T> T asked(java.util.function.Function<EditorModel, T> question) throws Exception {
        return ask(() -> question.apply(rules.model().orElseThrow().editor()));
    }

    /** Waits until the rules are as expected. */
    public void await(String what, Predicate<RulesModel> expected) throws Exception {
        await(what, () -> expected.test(rules.model().orElseThrow()));
    }
}
