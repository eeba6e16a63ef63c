/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.sampler.model.SamplerDesk;
import org.cytoloop.workbench.session.SessionPart;
import org.cytoloop.workbench.stage.RegionMarks;
import org.cytoloop.workbench.stage.StageGestures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;
import org.openide.util.Lookup;

class RegistrationTest {
    @Test
    void theServicesAreFound() {
        assertNotNull(SamplerDesk.get());
        assertInstanceOf(SamplerGestures.class, Lookup.getDefault().lookup(StageGestures.class));
        assertInstanceOf(SamplerMarks.class, Lookup.getDefault().lookup(RegionMarks.class));
        assertTrue(
                Lookup.getDefault().lookupAll(SessionPart.class).stream().anyMatch(SamplerSession.class::isInstance));
    }

    @Test
    void theWindowIsOpenedBelow() {
        assertNotNull(FileUtil.getConfigFile("Windows2/Components/SamplerTopComponent.settings"));
        assertNotNull(FileUtil.getConfigFile("Windows2/Modes/output/SamplerTopComponent.wstcref"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LabelOn:1:200",
                "LabelOff:2:210",
                "LabelUnsure:3:220",
                "ClearLabel:0:230",
                "FlipLabel:X:240",
                "RemoveSample:DELETE:245",
                "GiveOn:S-1:260",
                "GiveOff:S-2:270",
                "GiveByRule:S-3:272",
                "SwapClass:Q:275",
                "NextCrop:N:285",
                "PreviousCrop:B:290",
                "Redraw:D-R:300",
                "TakeBack:DS-R:310",
                "SuggestRegions:W:400"
            })
    void everyCommandIsInTheMenuAndHasAKey(String expected) {
        String[] parts = expected.split(":");
        String id = "org-cytoloop-sampler-actions-" + parts[0] + "Action";
        FileObject menu = FileUtil.getConfigFile("Menu/Sample/" + id + ".shadow");
        assertNotNull(menu, id);
        assertEquals(Integer.parseInt(parts[2]), menu.getAttribute("position"));
        FileObject key = FileUtil.getConfigFile("Shortcuts/" + parts[1] + ".shadow");
        assertNotNull(key, parts[1]);
        assertEquals("Actions/Sample/" + id + ".instance", key.getAttribute("originalFile"));
    }
}
