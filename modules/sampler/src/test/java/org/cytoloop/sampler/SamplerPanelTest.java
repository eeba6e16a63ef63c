/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JProgressBar;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.sampler.model.DrawSettings;
import org.cytoloop.sampler.model.SamplerDesk;
import org.cytoloop.workbench.desk.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplerPanelTest {
    @TempDir
    Path folder;

    private final Map<String, Component> named = new HashMap<>();
    private SamplerFixture at;
    private SamplerPanel panel;

    @BeforeEach
    void open() throws Exception {
        at = SamplerFixture.open(folder);
        panel = at.ask(() -> panel(at.sampler));
        at.sampler.addListener(panel);
    }

    @AfterEach
    void close() throws Exception {
        at.close();
    }

    private SamplerPanel panel(SamplerDesk sampler) {
        SamplerPanel made = new SamplerPanel(sampler);
        made.refresh();
        named.clear();
        collect(made);
        return made;
    }

    private void collect(Container container) {
        for (Component component : container.getComponents()) {
            if (component.getName() != null) {
                named.put(component.getName(), component);
            }
            if (component instanceof Container inner) {
                collect(inner);
            }
        }
    }

    private <C extends Component> C find(String name, Class<C> type) {
        return type.cast(named.get(name));
    }

    private DrawSettings settings() throws Exception {
        return at.ask(() -> at.sampler.model().orElseThrow().settings());
    }

    @Test
    void withoutAStudyEverythingIsOff() throws Exception {
        at.edt(() -> panel(new SamplerDesk(new Desk())));
        for (String name : new String[] {
            "sampler.on",
            "sampler.off",
            "sampler.count",
            "sampler.seed",
            "sampler.redraw",
            "sampler.takeBack",
            "sampler.suggest"
        }) {
            assertFalse(find(name, JComponent.class).isEnabled(), name);
        }
    }

    @Test
    void controlsSetHowToDraw() throws Exception {
        at.edt(() -> {
            find("sampler.off", AbstractButton.class).doClick();
            find("sampler.count", JSpinner.class).setValue(45);
            find("sampler.repeats", JSpinner.class).setValue(20);
            find("sampler.seed", JTextField.class).setText("17");
        });
        assertEquals(new DrawSettings(Label.OFF, false, 45, OptionalLong.of(17), 20, false), settings());
        at.edt(() -> find("sampler.seed", JTextField.class).setText("abc"));
        assertEquals(OptionalLong.empty(), settings().seed(), "what cannot be read is no seed, and is marked");
        assertEquals("error", find("sampler.seed", JTextField.class).getClientProperty("JComponent.outline"));
        at.edt(() -> find("sampler.seed", JTextField.class).setText(""));
        assertEquals(OptionalLong.empty(), settings().seed());
        assertNull(find("sampler.seed", JTextField.class).getClientProperty("JComponent.outline"));

        at.sampler(model -> model.set(how -> how.swapped().withCount(20)));
        at.edt(() -> {
            assertTrue(find("sampler.on", AbstractButton.class).isSelected());
            assertEquals(20, find("sampler.count", JSpinner.class).getValue());
        });
    }

    @Test
    void aDrawShowsInStatusAndCounts() throws Exception {
        at.sampler(model -> {
            model.set(how -> how.withSeed(OptionalLong.of(17)));
            model.draw("A1", new Region(0, 0, 200, 200));
        });
        at.awaitSorted(30);
        at.edt(() -> {
            JLabel status = find("sampler.status", JLabel.class);
            assertEquals("30 cells drawn from 100 eligible, seed 17", status.getText());
            JProgressBar on = find("sampler.progress.on", JProgressBar.class);
            assertEquals("30 / 100 ON", on.getString());
            assertEquals(30, on.getValue());
            assertEquals(
                    "0 / 100 OFF",
                    find("sampler.progress.off", JProgressBar.class).getString());
            assertTrue(find("sampler.strip", JComponent.class)
                    .getParent()
                    .getParent()
                    .isVisible());
            find("sampler.redraw", AbstractButton.class).doClick();
        });
        at.await(
                "redrawn",
                model -> model.view().batch().filter(b -> b.id() == 2).isPresent());
        at.edt(() -> find("sampler.takeBack", AbstractButton.class).doClick());
        at.await("taken back", model -> model.view().strip().isEmpty());
        at.edt(() -> {
            assertFalse(find("sampler.takeBack", AbstractButton.class).isEnabled());
            assertFalse(find("sampler.batch", JComponent.class).isVisible());
        });
    }

    @Test
    void everyControlHasATooltip() throws Exception {
        at.edt(() -> named.forEach((name, component) -> {
            if (name.startsWith("sampler.") && !name.equals("sampler.status") && !name.equals("sampler.strip")) {
                String tip = ((JComponent) component).getToolTipText();
                assertTrue(tip != null && !tip.isBlank(), name);
            }
        }));
    }
}
