/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.parameters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JSlider;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.Test;

class ParameterFormTest {
    private static final List<ParameterSpec> SPECS = List.of(
            ParameterSpec.real("diameter", "Diameter", "Usual diameter.", Double.NaN, 2, 1000, "px"),
            ParameterSpec.integer("trees", "Trees", "Number of trees.", 200, 1, 5000),
            ParameterSpec.bool("fast", "Be quick", "Quick.", false),
            ParameterSpec.choice("polarity", "Cells are", "How.", "auto", List.of("auto", "bright")));

    private final List<String> events = new ArrayList<>();

    @Test
    void newForm_hasTheDefaults() throws Exception {
        onEdt(form -> {
            assertTrue(form.values().isAutomatic("diameter"));
            assertEquals(200, form.values().integer("trees"));
            assertFalse(form.values().bool("fast"));
            assertEquals("auto", form.values().text("polarity"));
            assertTrue(form.problem().isEmpty());
        });
    }

    @Test
    void typedAndChosenValues_areGivenAndTold() throws Exception {
        onEdt(form -> {
            find(form, "x.diameter.automatic", JCheckBox.class).doClick();
            find(form, "x.diameter", JTextField.class).setText("14,5");
            find(form, "x.fast", JCheckBox.class).doClick();
            find(form, "x.polarity", JComboBox.class).setSelectedIndex(1);
            assertEquals(14.5, form.values().real("diameter"));
            assertTrue(form.values().bool("fast"));
            assertEquals("bright", form.values().text("polarity"));
            assertTrue(events.size() >= 3, "told " + events.size());
        });
    }

    @Test
    void wrongValue_isSaidInASentenceAndRefused() throws Exception {
        onEdt(form -> {
            find(form, "x.trees", JTextField.class).setText("0");
            assertEquals(
                    "Trees must be a whole number from 1 to 5000.",
                    form.problem().orElseThrow());
            assertThrows(ProblemException.class, form::values);
            find(form, "x.trees", JTextField.class).setText("7");
            assertTrue(form.problem().isEmpty());
            find(form, "x.diameter.automatic", JCheckBox.class).doClick();
            find(form, "x.diameter", JTextField.class).setText("one");
            assertEquals(
                    "Diameter must be a number from 2 to 1000 px, or automatic.",
                    form.problem().orElseThrow());
        });
    }

    @Test
    void slider_setsTheFieldAndEndsAutomatic() throws Exception {
        onEdt(form -> {
            JSlider slider = find(form, "x.diameter.slider", JSlider.class);
            slider.setValue(SliderScale.STEPS);
            assertEquals(1000, form.values().real("diameter"));
            slider.setValue(0);
            assertEquals(2, form.values().real("diameter"));
            assertFalse(find(form, "x.diameter.automatic", JCheckBox.class).isSelected());
        });
    }

    @Test
    void automaticValue_isShownButStaysAutomatic() throws Exception {
        onEdt(form -> {
            form.showAutomatic("diameter", 14.2345);
            assertEquals("14.2", find(form, "x.diameter", JTextField.class).getText());
            assertTrue(form.values().isAutomatic("diameter"));
            assertTrue(events.isEmpty());
            find(form, "x.diameter.automatic", JCheckBox.class).doClick();
            assertEquals(14.2, form.values().real("diameter"), "begins with what was chosen automatically");
        });
    }

    @Test
    void advancedParameters_areSeenOnlyWhenAskedFor() throws Exception {
        onEdt(form -> {
            assertFalse(find(form, "x.fast", JCheckBox.class).isVisible());
            find(form, "x.advanced", JToggleButton.class).doClick();
            assertTrue(find(form, "x.fast", JCheckBox.class).isVisible());
        });
    }

    @Test
    void setValues_ignoresWhatDoesNotFit() throws Exception {
        onEdt(form -> {
            form.setValues(Map.of("trees", "9", "diameter", "many", "gone", "1"));
            assertEquals(9, form.values().integer("trees"));
            assertTrue(form.values().isAutomatic("diameter"));
            assertEquals(1, events.size());
        });
    }

    @Test
    void disabledForm_hasNoControlThatWorks() throws Exception {
        onEdt(form -> {
            form.setEnabled(false);
            assertFalse(find(form, "x.trees", JTextField.class).isEnabled());
            assertFalse(find(form, "x.diameter.slider", JSlider.class).isEnabled());
            form.setEnabled(true);
            assertTrue(find(form, "x.trees", JTextField.class).isEnabled());
            assertFalse(find(form, "x.diameter", JTextField.class).isEnabled(), "is automatic");
        });
    }

    @Test
    void logarithmicSlider_goesThereAndBack() {
        SliderScale scale = SliderScale.of(SPECS.get(0)).orElseThrow();
        assertTrue(scale.factors());
        for (int step = 0; step <= SliderScale.STEPS; step += 50) {
            assertEquals(step, scale.step(Double.parseDouble(scale.text(step))), 2);
        }
    }

    @Test
    void numbers_areRoundedForReading() {
        assertEquals("14", NumberText.rounded(14.0));
        assertEquals("14.2", NumberText.rounded(14.2345));
        assertEquals("0.5", NumberText.rounded(0.5));
        assertEquals("0.0123", NumberText.rounded(0.01234));
        assertEquals("1235", NumberText.rounded(1234.6));
        assertEquals("0", NumberText.rounded(0));
    }

    private interface Check {
        void run(ParameterForm form) throws Exception;
    }

    private void onEdt(Check check) throws Exception {
        Exception[] thrown = new Exception[1];
        EventQueue.invokeAndWait(() -> {
            ParameterForm form = new ParameterForm(SPECS, "x.", Set.of("diameter", "trees"));
            form.addChangeListener(event -> events.add("changed"));
            try {
                check.run(form);
            } catch (Exception e) {
                thrown[0] = e;
            }
        });
        if (thrown[0] != null) {
            throw thrown[0];
        }
    }

    private static <T extends Component> T find(Container in, String name, Class<T> type) {
        T found = search(in, name, type);
        assertTrue(found != null, "there is a control " + name);
        return found;
    }

    private static <T extends Component> T search(Container in, String name, Class<T> type) {
        for (Component child : in.getComponents()) {
            if (name.equals(child.getName())) {
                return type.cast(child);
            }
            T below = child instanceof Container container ? search(container, name, type) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }
}
