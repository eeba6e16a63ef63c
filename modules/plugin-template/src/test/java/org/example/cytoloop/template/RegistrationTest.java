/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.testkit.Registration;
import org.example.cytoloop.template.coverage.CoverageMiner;
import org.example.cytoloop.template.neighbours.NearestNeighboursTrainer;
import org.example.cytoloop.template.texture.LawsTexture;
import org.junit.jupiter.api.Test;

/** The ids are stored in studies: a change here takes a part away from those who use it. */
class RegistrationTest {
    @Test
    void allParts_areFoundByTheirIds() {
        assertEquals(
                LawsTexture.class,
                Registration.find(FeatureExtractor.class, "template-laws-texture")
                        .getClass());
        assertEquals(
                NearestNeighboursTrainer.class,
                Registration.find(ClassifierTrainer.class, "template-nearest-neighbours")
                        .getClass());
        assertEquals(
                CoverageMiner.class,
                Registration.find(ErrorMiner.class, "template-coverage").getClass());
    }
}
