/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cytoloop.core.model.Slice;
import org.cytoloop.workbench.fixtures.Studies;
import org.cytoloop.workspace.SliceDetails;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShownNamesTest {
    @TempDir
    Path folder;

    private Study study;
    private ShownNames names;

    @BeforeEach
    void makeStudy() throws Exception {
        study = Study.create(folder.resolve("s.cytoloop"), Studies.settings("s"), "ada");
        for (int i = 1; i <= 9; i++) {
            Studies.addSlice(study, "brain" + i, folder.resolve("scan_" + i + ".tif"));
        }
        names = new ShownNames(study);
    }

    @AfterEach
    void close() throws Exception {
        study.close();
    }

    private void details(String slice, String animal, String group) throws Exception {
        study.setDetails(Map.of(slice, new SliceDetails(animal, group, Double.NaN, false)));
    }

    private Map<String, String> aliases() {
        Map<String, String> aliases = new HashMap<>();
        study.slices().forEach(slice -> aliases.put(slice.name(), names.slice(slice.name())));
        return aliases;
    }

    @Test
    void unmasked_everythingIsCalledByItsName() {
        assertEquals("brain1", names.slice("brain1"));
        assertEquals("M1", names.animal("M1"));
        assertEquals("the image scan_1.tif of brain1", names.text("the image scan_1.tif of brain1"));
        assertEquals(study.slices(), names.slices());
        assertFalse(names.masked());
    }

    @Test
    void masked_slicesHaveOtherNamesAndAnotherOrder_animalsAndGroupsNone() throws Exception {
        study.blinding().mask(17);
        Map<String, String> aliases = aliases();
        assertEquals(9, aliases.values().stream().distinct().count());
        aliases.values().forEach(alias -> assertTrue(alias.matches("Slice \\d{4}"), alias));
        List<String> shown = names.slices().stream().map(Slice::name).toList();
        assertNotEquals(study.slices().stream().map(Slice::name).toList(), shown);
        assertEquals(
                shown.stream().map(names::slice).sorted().toList(),
                shown.stream().map(names::slice).toList());
        assertEquals(
                shown,
                study.slices().stream().map(Slice::name).sorted(names.order()).toList());
        assertEquals("", names.animal("M1"));
        assertEquals("", names.group("control"));
    }

    @Test
    void masked_aliasesStayWhenSlicesComeAndGo_andWhenTheStudyIsOpenedAgain() throws Exception {
        study.blinding().mask(17);
        Map<String, String> before = aliases();
        Studies.addSlice(study, "aaa", folder.resolve("aaa.tif"));
        study.removeSlice("brain5");
        Map<String, String> after = aliases();
        after.remove("aaa");
        after.forEach((name, alias) -> assertEquals(before.get(name), alias));
        Path place = study.folder();
        study.close();
        study = Study.open(place, "ada");
        names = new ShownNames(study);
        after.forEach((name, alias) -> assertEquals(alias, names.slice(name)));
        study.blinding().unmask();
        assertEquals("brain1", names.slice("brain1"));
        study.blinding().mask(18);
        assertNotEquals(after.get("brain1"), names.slice("brain1"));
    }

    @Test
    void masked_sentences_holdNoNames() throws Exception {
        details("brain2", "M12", "saline");
        details("brain3", "7", "2");
        study.blinding().mask(17);
        String alias = names.slice("brain2");
        assertEquals(
                alias + " of animal (hidden), group (hidden)", names.text("slice brain2 of animal M12, group saline"));
        assertEquals("brain22 and xbrain2 are others", names.text("brain22 and xbrain2 are others"));
        assertEquals("labelled 7 cells of animal (hidden)", names.text("labelled 7 cells of animal 7"));
        String file = study.slice("brain2").orElseThrow().image().files().get(0).toString();
        assertEquals(
                "(image of " + alias + ") is missing; (image of " + alias + ") too",
                names.text(file + " is missing; scan_2.tif too"));
    }

    @Test
    void masked_manySlices_neverShareANumber() {
        Aliases many = new Aliases(3);
        List<String> all =
                new ArrayList<>(IntStream.range(0, 2000).mapToObj(i -> "s" + i).toList());
        many.meet(all);
        assertEquals(2000, all.stream().mapToInt(many::number).distinct().count());
        Aliases again = new Aliases(3);
        java.util.Collections.reverse(all);
        again.meet(all);
        assertTrue(Stream.of("s0", "s77", "s1999").allMatch(name -> many.number(name) == again.number(name)));
    }
}
