/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.junit.jupiter.api.Test;

class QueueModelTest {
    private final List<String> said = new ArrayList<>();
    private long now;
    private final QueueModel model = new QueueModel(
            new QueueAnswers() {
                @Override
                public void answered(QueueItem item, Label label) {
                    said.add(item.key() + " " + label);
                }

                @Override
                public void finished() {
                    said.add("finished");
                }
            },
            () -> now);

    static QueueItem item(int number) {
        return item(number, Label.ON);
    }

    static QueueItem item(int number, Label present) {
        return new QueueItem(
                number, new CellRef("A1", number), number, number, "t" + number, "r", Optional.ofNullable(present));
    }

    private static List<QueueItem> items(int... numbers) {
        List<QueueItem> items = new ArrayList<>();
        for (int number : numbers) {
            items.add(item(number));
        }
        return items;
    }

    private Object asked() {
        return model.current().map(QueueItem::key).orElse("nothing");
    }

    @Test
    void answersFromBeforeABreakAreNotAskedAgain() {
        model.setItems(items(1, 2, 3));
        model.recall(java.util.Map.of(1, Label.OFF, 3, Label.ON, 9, Label.ON));
        assertEquals(2, asked());
        assertEquals(1, model.remaining());
        assertEquals(0, model.answered());
        model.previous();
        assertEquals(Optional.of(Label.OFF), model.label());
        model.forget(3);
        assertEquals(2, model.remaining());
        assertTrue(said.isEmpty(), "nobody is told of old answers");
    }

    @Test
    void theNextItemComesByItself() {
        model.setItems(items(1, 2, 3));
        assertEquals(1, asked());
        model.answer(Label.OFF);
        assertEquals(2, asked());
        model.confirm();
        model.flip();
        assertEquals("nothing", asked());
        assertEquals(List.of("1 OFF", "2 ON", "3 OFF", "finished"), said);
        assertEquals(0, model.remaining());
        assertEquals(3, model.answered());
        model.answer(Label.ON);
        assertEquals(4, said.size(), "nothing is asked");
    }

    @Test
    void whatWasLeftForLaterComesAgain() {
        model.setItems(items(1, 2, 3));
        model.next();
        model.answer(Label.ON);
        model.answer(Label.ON);
        assertEquals(1, asked());
        assertEquals(1, model.remaining());
        model.next();
        assertEquals(2, asked(), "looking at an answered one");
        assertEquals(Label.ON, model.answer(item(2)).orElseThrow());
        model.previous();
        model.answer(Label.UNSURE);
        assertEquals("nothing", asked());
        model.previous();
        assertEquals(3, asked(), "back from the end");
    }

    @Test
    void withoutALabelThereIsNothingToConfirmOrFlip() {
        model.setItems(List.of(item(1, null), item(2, Label.UNSURE)));
        model.confirm();
        model.flip();
        assertEquals(1, asked());
        model.next();
        model.flip();
        assertEquals(2, asked(), "neither ON nor OFF");
        model.confirm();
        assertEquals(List.of("2 UNSURE"), said);
    }

    @Test
    void aQueueThatIsFilledAnewKeepsAnswersAndPlace() {
        model.setItems(items(1, 2, 3, 4, 5));
        model.answer(Label.ON);
        model.answer(Label.ON);
        model.setItems(items(5, 4, 3, 2, 1));
        assertEquals(3, asked());
        assertEquals(3, model.remaining());
        model.setItems(items(2, 4, 5));
        assertEquals(4, asked(), "3 is gone, the next one after it is asked");
        assertEquals(2, model.remaining());
        model.setItems(items());
        assertEquals("nothing", asked());
        model.setItems(items(7));
        assertEquals(7, asked());
        assertEquals(2, model.answered());
    }

    @Test
    void whoTakesTheAnswerMayFillTheQueueAnew() {
        List<QueueItem> left = new ArrayList<>(items(1, 2, 3));
        QueueModel[] self = new QueueModel[1];
        self[0] = new QueueModel((item, label) -> {
            left.remove(item);
            self[0].setItems(left);
        });
        self[0].setItems(left);
        self[0].answer(Label.ON);
        assertEquals(2, self[0].current().orElseThrow().key());
        self[0].answer(Label.ON);
        assertEquals(3, self[0].current().orElseThrow().key());
        self[0].answer(Label.ON);
        assertTrue(self[0].current().isEmpty());
    }

    @Test
    void anAnswerCanBeForgotten() {
        model.setItems(items(1, 2));
        model.answer(Label.OFF);
        model.answer(Label.OFF);
        model.forget(1);
        assertEquals(1, asked());
        assertEquals(1, model.answered());
        assertEquals(Optional.of(Label.ON), model.label(), "as it was");
        model.forget(99);
        assertEquals(1, model.answered());
    }

    @Test
    void settlingGoesOnWithoutAnAnswer() {
        model.setItems(items(1, 2));
        model.settle();
        assertEquals(2, asked());
        assertEquals(List.of(), said);
        assertEquals(1, model.remaining());
    }

    @Test
    void whatComesNextIsKnownAhead() {
        model.setItems(items(1, 2, 3, 4, 5));
        model.answer(Label.ON);
        model.show(item(4));
        assertEquals(
                List.of(5, 2, 3), model.upcoming(6).stream().map(QueueItem::key).toList());
        assertEquals(2, model.upcoming(2).size());
    }

    @Test
    void thePaceIsTakenFromTheLatestAnswersWithoutPauses() {
        int[] numbers = new int[60];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i;
        }
        model.setItems(items(numbers));
        for (int i = 0; i < 3; i++) {
            now += 1000;
            model.answer(Label.ON);
        }
        assertEquals(OptionalInt.empty(), model.perMinute(), "too few");
        now += 1000;
        model.answer(Label.ON);
        assertEquals(OptionalInt.of(60), model.perMinute());
        now += 600_000;
        model.answer(Label.ON);
        assertEquals(OptionalInt.empty(), model.perMinute(), "after a pause it begins anew");
        for (int i = 0; i < 30; i++) {
            now += 500;
            model.answer(Label.ON);
        }
        assertEquals(OptionalInt.of(120), model.perMinute());
    }

    @Test
    void everyChangeIsTold() {
        int[] told = new int[1];
        Runnable listener = () -> told[0]++;
        model.addListener(listener);
        model.setItems(items(1, 2));
        model.next();
        model.answer(Label.ON);
        assertEquals(3, told[0]);
        model.removeListener(listener);
        model.clear();
        assertEquals(3, told[0]);
        assertEquals(0, model.answered());
    }
}
