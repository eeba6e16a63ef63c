/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.util.List;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.Exams;

/** The exams of a study. Thread-safe. */
final class ExamRegister implements Exams {
    private final Ledger ledger;

    ExamRegister(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<ExamDraw> draws(String staining) {
        return List.of();
    }

    @Override
    public List<ExamCell> cells(String staining) {
        return List.of();
    }

    @Override
    public Set<CellRef> reserved(String staining) {
        return Set.of();
    }

    @Override
    public int waiting(String staining) {
        return 0;
    }

    @Override
    public List<Correction> corrections(String staining) {
        return List.of();
    }

    @Override
    public ExamDraw draw(Draft draft) throws ProblemException {
        throw new UnsupportedOperationException(ledger.toString());
    }

    @Override
    public void answer(String staining, CellRef cell, Label answer) throws ProblemException {
        throw new UnsupportedOperationException("answer");
    }

    @Override
    public ExamDraw close(String staining) throws ProblemException {
        throw new UnsupportedOperationException("close");
    }

    @Override
    public void withdraw(String staining) throws ProblemException {
        throw new UnsupportedOperationException("withdraw");
    }

    @Override
    public void correct(String staining, CellRef cell, Label answer, String reason) throws ProblemException {
        throw new UnsupportedOperationException("correct");
    }
}
