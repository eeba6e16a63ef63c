/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.Provider;
import org.cytoloop.spi.Services;
import org.junit.jupiter.api.Test;

class RegistrationTest {
    @Test
    void trainers_areFoundInOrder_fastForestFirst() {
        List<String> ids =
                Services.all(ClassifierTrainer.class).stream().map(Provider::id).toList();
        assertEquals(List.of("histogram-forest", "weka-random-forest", "weka-logistic", "weka-gradient-boosting"), ids);
    }
}
