/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.settings;

import java.util.Optional;
import org.cytoloop.core.model.TrainingBalance;

/**
 * The weight of ON samples as it was remembered beside a study before the study kept its balance itself: "as-labelled",
 * "balanced", or a number.
 */
final class OldWeight {
    private OldWeight() {}

    /**
     * The balance it stands for.
     *
     * @param on ON samples there are
     * @param off OFF samples there are
     * @return empty when it cannot be read, or changed nothing
     */
    static Optional<TrainingBalance> balance(String text, int on, int off) {
        TrainingBalance balance = TrainingBalance.AS_LABELLED;
        if (text.equals("balanced")) {
            balance = TrainingBalance.weights(0.5);
        } else {
            try {
                double number = Double.parseDouble(text);
                if (number > 0 && number < Double.POSITIVE_INFINITY) {
                    balance = TrainingBalance.ofWeight(number, on, off);
                }
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        return Optional.of(balance).filter(found -> !found.isAsLabelled());
    }
}
