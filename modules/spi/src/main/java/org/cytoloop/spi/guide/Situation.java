/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Verdict;

/**
 * Where a staining of a study stands in the loop, as numbers. Immutable. What is not known is NaN, -1 or empty, as said
 * below; an adviser must not take it for 0.
 *
 * @param staining name of the staining
 * @param mode how cells were detected
 * @param slices the slices of the study, in its order
 * @param rule the rule
 * @param samples the samples
 * @param batches the latest batches, the newest first, at most 10
 * @param round the current round; empty before the first
 * @param review verdicts under the current round
 * @param answers answers to questions (mining, review) since the current round
 * @param families the families of confirmed mistakes that are not gone, the largest first, at most 3; empty when unknown
 * @param exam the exam
 * @param consistency how consistent labels are
 * @param growth what more labels would do; empty when it was not worked out
 * @param pace how fast it goes
 * @param targetShare share of ON in training the user asked for by the balance dial; NaN when as labelled
 */
public record Situation(
        String staining,
        DetectionMode mode,
        List<SliceState> slices,
        RuleState rule,
        SampleState samples,
        List<BatchState> batches,
        Optional<RoundState> round,
        ReviewState review,
        AnswerState answers,
        List<FamilyState> families,
        ExamState exam,
        ConsistencyState consistency,
        Optional<GrowthState> growth,
        Pace pace,
        double targetShare) {
    /** Keeps unmodifiable copies. */
    public Situation {
        slices = List.copyOf(slices);
        batches = List.copyOf(batches);
        families = List.copyOf(families);
    }

    /**
     * A slice.
     *
     * @param name its name
     * @param animal its animal; empty when not told
     * @param group its group; empty when not told
     * @param imageMissing true when its image is not found
     * @param cells number of cells; -1 when none were detected or imported
     * @param training true for a training slice (the star)
     * @param proposed why it would make a good training slice, beside the ones proposed with it; empty when not proposed
     * @param on ON samples
     * @param off OFF samples
     * @param unsure UNSURE samples
     * @param calledOn cells called ON under the current round; -1 when it was not classified
     * @param uncertain cells whose call is uncertain; -1 when it was not classified
     * @param foreign true when it is unlike anything trained on; false when that is not known
     * @param verdict the verdict under the current round; empty when none
     * @param kinds kinds of mistakes named with the verdict
     * @param need how much it wants a look, 0 to 1, highest for the next to be reviewed, 0 when it has no calls or was
     *     judged; NaN without a round
     */
    public record SliceState(
            String name,
            String animal,
            String group,
            boolean imageMissing,
            int cells,
            boolean training,
            String proposed,
            int on,
            int off,
            int unsure,
            int calledOn,
            int uncertain,
            boolean foreign,
            Optional<Verdict> verdict,
            List<MistakeKind> kinds,
            double need) {
        /** Keeps an unmodifiable copy. */
        public SliceState {
            kinds = List.copyOf(kinds);
        }

        /** ON and OFF samples. */
        public int labelled() {
            return on + off;
        }
    }

    /**
     * The rule.
     *
     * @param version 0 when there is none
     * @param hasCondition true when it says by a condition over features what is ON
     * @param underOlder ON and OFF samples given under an older version, or before there was a rule
     */
    public record RuleState(int version, boolean hasCondition, int underOlder) {}

    /**
     * The samples, without the exam's cells.
     *
     * @param on ON samples
     * @param off OFF samples
     * @param unsure UNSURE samples
     * @param byOrigin ON and OFF samples by origin
     * @param regions places (squares a tenth of the slice's longer side) with at least one ON or OFF sample, all slices
     * @param slices slices with ON or OFF samples
     * @param animals animals with ON or OFF samples
     * @param weakOn share of the ON samples whose signal is below the median of all ON calls of the current round, 0 to 1;
     *     NaN when unknown, as before the first round
     */
    public record SampleState(
            int on,
            int off,
            int unsure,
            Map<SampleOrigin, Integer> byOrigin,
            int regions,
            int slices,
            int animals,
            double weakOn) {
        /** Keeps an unmodifiable copy. */
        public SampleState {
            byOrigin = Map.copyOf(byOrigin);
        }

        /** ON and OFF samples. */
        public int labelled() {
            return on + off;
        }
    }

    /**
     * A batch.
     *
     * @param slice name of the slice
     * @param on true when it was drawn as ON
     * @param asked cells asked for
     * @param drawn cells drawn
     * @param flipped cells that were given the other class, or UNSURE, afterwards
     */
    public record BatchState(String slice, boolean on, int asked, int drawn, int flipped) {}

    /**
     * The current round.
     *
     * @param number from 1
     * @param count number of rounds of the staining
     * @param on ON samples it was trained on
     * @param off OFF samples it was trained on
     * @param changed samples added, changed or removed since
     * @param f1 out-of-fold F1 by animals (or slices), under the threshold it was trained with; NaN when unknown
     * @param f1Low lower end of its 95 % interval; NaN when unknown
     * @param f1High upper end; NaN when unknown
     * @param plainF1 F1 of ordinary cross-validation; NaN when unknown
     * @param recall out-of-fold share of ON samples that are called ON at the present threshold; NaN when unknown
     * @param precision out-of-fold share of calls ON that are ON samples, likewise; NaN when unknown
     * @param previousF1 F1 by animals of the round before; NaN when there is none
     * @param calledOn share of all classified cells that are called ON; NaN when none is classified
     */
    public record RoundState(
            int number,
            int count,
            int on,
            int off,
            int changed,
            double f1,
            double f1Low,
            double f1High,
            double plainF1,
            double recall,
            double precision,
            double previousF1,
            double calledOn) {}

    /**
     * Verdicts under the current round.
     *
     * @param good slices found good enough
     * @param inspected slices that were judged good or with systematic mistakes
     * @param unusable slices that are not usable
     * @param left slices that are neither
     */
    public record ReviewState(int good, int inspected, int unusable, int left) {}

    /**
     * Answers to questions since the current round was trained.
     *
     * @param answered cells answered ON or OFF
     * @param missedOn cells called OFF that were answered ON
     * @param falseOn cells called ON that were answered OFF
     * @param wrongLabels own labels that were answered otherwise
     * @param bestMiner id of the installed miner that found most mistakes per answer, of all answers ever given, few
     *     answers counting for less; empty when none found any
     */
    public record AnswerState(int answered, int missedOn, int falseOn, int wrongLabels, String bestMiner) {}

    /**
     * A family of mistakes.
     *
     * @param name in words, such as "dim, low contrast"
     * @param count confirmed mistakes of it
     * @param missedOn true when its cells are ON called OFF
     * @param slice the slice with most of them
     * @param shrinking true when it got smaller from the round before to the current one
     */
    public record FamilyState(String name, int count, boolean missedOn, String slice, boolean shrinking) {}

    /**
     * The exam.
     *
     * @param cells cells of it; 0 when none was drawn
     * @param answered cells that are answered
     * @param closed true when it was closed and scores rounds
     * @param f1 F1 of the current round on it; NaN when not scored
     * @param f1Low lower end of its 95 % interval
     * @param f1High upper end
     */
    public record ExamState(int cells, int answered, boolean closed, double f1, double f1Low, double f1High) {}

    /**
     * How consistent labels are.
     *
     * @param contradictions labels that something strong speaks against, not kept with a reason; -1 when unknown
     * @param repeats blind repeats that were answered
     * @param kappa agreement with oneself on them; NaN when unknown
     */
    public record ConsistencyState(int contradictions, int repeats, double kappa) {}

    /**
     * What more labels would do.
     *
     * @param gain rise of F1 the next 100 labels are expected to bring
     * @param move largest change of a slice's ON count that 50 more labels are expected to bring, as a share of it; NaN
     *     when unknown
     */
    public record GrowthState(double gain, double move) {}

    /**
     * How fast it goes.
     *
     * @param labelsPerMinute over the last ten minutes of labelling, in which a pause counts as two minutes; NaN before the
     *     first labels
     * @param minutesSinceStart since the study was made, counting only times with less than ten minutes between changes
     * @param minutesToModel until the first round, counted alike; NaN before it
     */
    public record Pace(double labelsPerMinute, double minutesSinceStart, double minutesToModel) {}
}
