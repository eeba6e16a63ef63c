/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.answers;

import org.cytoloop.core.model.Label;
import org.openide.util.NbBundle.Messages;

/** Which answers are listed. */
@Messages({
    "Shown_differs=Answers the current round contradicts",
    "Shown_unsure=UNSURE answers",
    "Shown_corrected=Corrected answers",
    "Shown_all=All answers"
})
enum Shown {
    /** The current round calls the cell otherwise. */
    DIFFERS {
        @Override
        boolean lists(CheckedCell cell) {
            return cell.differs();
        }

        @Override
        public String toString() {
            return Bundle.Shown_differs();
        }
    },
    /** Nobody could tell. */
    UNSURE {
        @Override
        boolean lists(CheckedCell cell) {
            return cell.cell().answer() == Label.UNSURE;
        }

        @Override
        public String toString() {
            return Bundle.Shown_unsure();
        }
    },
    /** Changed after the exam was closed. */
    CORRECTED {
        @Override
        boolean lists(CheckedCell cell) {
            return cell.cell().corrections() > 0;
        }

        @Override
        public String toString() {
            return Bundle.Shown_corrected();
        }
    },
    /** Every one. */
    ALL {
        @Override
        boolean lists(CheckedCell cell) {
            return true;
        }

        @Override
        public String toString() {
            return Bundle.Shown_all();
        }
    };

    abstract boolean lists(CheckedCell cell);
}
