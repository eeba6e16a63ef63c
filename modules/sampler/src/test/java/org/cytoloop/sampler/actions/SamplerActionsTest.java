/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.ActionEvent;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import javax.swing.Action;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.sampler.SamplerFixture;
import org.cytoloop.sampler.model.LabelCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplerActionsTest {
    @TempDir
    Path folder;

    private final Map<String, SamplerAction> actions = new LinkedHashMap<>();

    private void make() {
        actions.put("ON", new LabelOnAction());
        actions.put("OFF", new LabelOffAction());
        actions.put("UNSURE", new LabelUnsureAction());
        actions.put("clear", new ClearLabelAction());
        actions.put("flip", new FlipLabelAction());
        actions.put("remove", new RemoveSampleAction());
        actions.put("give ON", new GiveOnAction());
        actions.put("give OFF", new GiveOffAction());
        actions.put("give by rule", new GiveByRuleAction());
        actions.put("swap", new SwapClassAction());
        actions.put("next", new NextCropAction());
        actions.put("previous", new PreviousCropAction());
        actions.put("redraw", new RedrawAction());
        actions.put("take back", new TakeBackAction());
        actions.put("suggest", new SuggestRegionsAction());
    }

    private TreeSet<String> enabled(SamplerFixture at) throws Exception {
        at.edt(() -> {}); // lets the commands hear what was told last
        return at.ask(() -> {
            TreeSet<String> names = new TreeSet<>();
            actions.forEach((name, action) -> {
                if (action.isEnabled()) {
                    names.add(name);
                }
            });
            return names;
        });
    }

    private static TreeSet<String> set(String... names) {
        return new TreeSet<>(java.util.List.of(names));
    }

    private void perform(SamplerFixture at, String name) throws Exception {
        at.edt(() -> {
            assertTrue(actions.get(name).isEnabled(), name);
            actions.get(name).actionPerformed(new ActionEvent(this, 0, name));
        });
    }

    @Test
    void commandsAreEnabledExactlyWhenTheyCanWork() throws Exception {
        SamplerFixture at = SamplerFixture.openOnTheDesk(folder);
        at.edt(this::make);
        assertEquals(set("give OFF", "suggest", "swap"), enabled(at));

        at.edt(() -> at.open().selection().hover(new CellRef("A1", 700)));
        assertEquals(set("ON", "OFF", "UNSURE", "give OFF", "suggest", "swap"), enabled(at));
        at.edt(() -> at.open().selection().hover(null));

        at.sampler(model -> model.draw("A1", new Region(0, 0, 200, 200)));
        at.awaitSorted(30);
        assertEquals(set("give OFF", "next", "previous", "redraw", "suggest", "swap", "take back"), enabled(at));

        perform(at, "next");
        assertEquals(
                set(
                        "ON",
                        "OFF",
                        "UNSURE",
                        "clear",
                        "flip",
                        "give OFF",
                        "next",
                        "redraw",
                        "remove",
                        "suggest",
                        "swap",
                        "take back"),
                enabled(at));
        perform(at, "give OFF");
        assertFalse(enabled(at).contains("give OFF"));
        assertTrue(enabled(at).contains("give ON"));

        at.close();
        assertEquals(set(), enabled(at));
    }

    @Test
    void keysLabelTheSelectedCrop() throws Exception {
        SamplerFixture at = SamplerFixture.openOnTheDesk(folder);
        at.edt(this::make);
        at.sampler(model -> model.draw("A1", new Region(0, 0, 200, 200)));
        at.awaitSorted(30);
        perform(at, "next");
        perform(at, "OFF");
        at.await("OFF", model -> model.view().counts().equals(new LabelCounts(29, 1, 0)));
        perform(at, "next");
        perform(at, "UNSURE");
        at.await("UNSURE", model -> model.view().counts().equals(new LabelCounts(28, 1, 1)));
        perform(at, "previous");
        perform(at, "flip");
        at.await("ON", model -> model.view().counts().equals(new LabelCounts(29, 0, 1)));
        perform(at, "remove");
        at.await("removed", model -> model.view().counts().equals(new LabelCounts(28, 0, 1)));
        perform(at, "swap");
        assertEquals(
                Label.OFF,
                at.ask(() -> at.sampler.model().orElseThrow().settings().label()));
        perform(at, "take back");
        at.await("taken back", model -> model.view().counts().equals(LabelCounts.NONE));
        at.close();
    }

    @Test
    void everyCommandHasAMnemonicOfItsOwnAndATooltip() throws Exception {
        SamplerFixture at = SamplerFixture.openOnTheDesk(folder);
        at.edt(this::make);
        TreeSet<Character> mnemonics = new TreeSet<>();
        actions.forEach((name, action) -> {
            String text = (String) action.getValue(Action.NAME);
            int mark = text.indexOf('&');
            assertTrue(mark >= 0, text);
            assertTrue(mnemonics.add(Character.toUpperCase(text.charAt(mark + 1))), "twice: " + text);
            assertFalse(((String) action.getValue(Action.SHORT_DESCRIPTION)).isBlank());
        });
        at.close();
    }
}
