/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.base;

/**
 * The order of all advice, most urgent first. What makes anything after it pointless comes first; then labels that
 * cannot be trusted; then work that was begun; then the next step of the loop; then what is good to know. No two
 * are alike, so exactly one advice is the first.
 */
public enum Urgency {
    /** There is nothing to work on. */
    NO_IMAGES(990),
    /** No image is where it was. */
    ALL_IMAGES_MISSING(985),
    /** No slice has cells. */
    NO_CELLS(970),
    /** Too few slices have cells to choose training slices from. */
    FEW_WITH_CELLS(960),
    /** Before the first label. */
    WRITE_RULE(950),
    /** Before the first label. */
    CHOOSE_SLICES(940),
    /** Nothing is left to count. */
    ALL_UNUSABLE(720),
    /** Half of the images or more are missing, or one of a training slice. */
    IMAGES_MISSING(710),
    /** Labels are given without a rule. */
    RULE_LATE(640),
    /** Labels are given without training slices. */
    SLICES_LATE(630),
    /** The first training is due. */
    FIRST_ROUND(600),
    /** One's own labels do not agree. */
    LOW_KAPPA(574),
    /** So many labels contradict each other that it cannot be chance. */
    CONTRADICTIONS(570),
    /** So many cells cannot be told that the rule does not decide. */
    MANY_UNSURE(568),
    /** Many labels were given under an older rule. */
    OLDER_RULE(566),
    /** A new round is due. */
    RETRAIN(562),
    /** One class is nearly absent. */
    LOPSIDED_FIRST(558),
    /** All first samples come from one animal or slice. */
    ONE_ANIMAL_FIRST(557),
    /** The last batch was flipped for a good part. */
    MIXED_BATCH(556),
    /** A huge batch without a single flip. */
    UNCHECKED_BATCH(555),
    /** The first samples are thinly spread. */
    MANY_SLICES(554),
    /** The first samples lie in few places. */
    FEW_REGIONS_FIRST(553),
    /** The first samples. */
    FIRST_SAMPLES(550),
    /** Most slices show the same tendency. */
    CALL_TENDENCY(548),
    /** A family of mistakes that did not shrink. */
    STUBBORN_FAMILY(546),
    /** A kind of mistake that was named. */
    MISTAKES(540),
    /** Mistakes without a kind. */
    MISTAKES_UNNAMED(539),
    /** All exam cells are answered. */
    CLOSE_EXAM(531),
    /** An exam was begun. */
    ANSWER_EXAM(530),
    /** Slices are missing from the counts. */
    CELLS_BEFORE_COUNTS(525),
    /** The counts can be believed. */
    GOOD_ENOUGH(520),
    /** Only the exam is missing. */
    EXAM_BEFORE_COUNTS(519),
    /** One class is nearly absent although there is a round. */
    LOPSIDED_ROUND(512),
    /** The score fell, and nobody looked yet. */
    SCORE_FELL_NEW(505),
    /** A slice unlike anything trained on, and nobody looked yet. */
    FOREIGN_FIRST(503),
    /** The first look after training. */
    REVIEW_FIRST(500),
    /** The rule is needed before the exam. */
    RULE_BEFORE_EXAM(492),
    /** An exam, before more mining. */
    DRAW_EXAM(491),
    /** Quality before quantity, once a round. */
    QUALITY(490),
    /** A slice unlike anything trained on, before counts are believed. */
    FOREIGN_LATE(489),
    /** More slices to look at before counts are believed. */
    REVIEW_LATE(488),
    /** All samples come from one animal or slice although there is a round. */
    ONE_ANIMAL_ROUND(486),
    /** Mistakes go one way. */
    ONE_SIDED_ANSWERS(485),
    /** The model does not carry over to other animals. */
    OPTIMISM(484),
    /** The exam is not passed. */
    EXAM_WEAK(483),
    /** Confirmed mistakes of one kind. */
    FAMILY(481),
    /** Likely mistakes. */
    MINE(480),
    /** Labels that something speaks against; some are mined cells near the line, which is no mistake. */
    SETTLE(478),
    /** ON samples are the bright ones. */
    WEAK_ON(476),
    /** A training that is worth it, though more samples are better. */
    EARLY_ROUND(445),
    /** A new round is possible. */
    RETRAIN_SOON(442),
    /** A stubborn family on otherwise good slices. */
    FAMILY_LEFT(432),
    /** Named mistakes on otherwise good slices. */
    MISTAKES_LEFT(430),
    /** More slices to look at. */
    REVIEW_MORE(420),
    /** Slices unlike anything trained on. */
    FOREIGN_MORE(415),
    /** No rule, but a round. */
    RULE_AFTER_ROUND(372),
    /** Few training slices, but a round or samples on two. */
    SLICES_AFTER_ROUND(360),
    /** More labels move no count. */
    STOP(350),
    /** Samples lie in few places. */
    FEW_REGIONS_ROUND(348),
    /** Samples do not match the dial. */
    TARGET_SHARE(345),
    /** Nobody knows how far labels would be given again. */
    BLIND_REPEATS(340),
    /** Batches are too large to be checked. */
    LARGE_BATCHES(335),
    /** Batches are too small to be quick. */
    SMALL_BATCHES(325),
    /** Cells are clicked one by one. */
    SLOW_PACE(320),
    /** Some images are missing. */
    SOME_IMAGES_MISSING(315),
    /** Some slices have no cells. */
    SOME_WITHOUT_CELLS(310),
    /** An exam, some time. */
    EXAM_SOON(270),
    /** The current round has no score on the exam. */
    EXAM_UNSCORED(268),
    /** Ordinary cross-validation promises somewhat too much. */
    OPTIMISM_SMALL(265),
    /** The score fell. */
    SCORE_FELL(262),
    /** One class is a small share of many samples. */
    LOPSIDED_MANY(255),
    /** Many cells cannot be told. */
    SOME_UNSURE(245),
    /** A few contradictions. */
    SOME_CONTRADICTIONS(238),
    /** A few labels of an older rule. */
    SOME_OLDER(235),
    /** Agreement with oneself could be better. */
    MODERATE_KAPPA(228),
    /** A rule in words alone. */
    RULE_CONDITION(220),
    /** Slices that are not usable stand in the counts. */
    UNUSABLE(205),
    /** A first look at a classifier. */
    TRY_TRAINING(180),
    /** There is always another batch. */
    MORE_SAMPLES(110),
    /** When nothing else is left. */
    LOOK_AT_COUNTS(105);

    private final int priority;

    Urgency(int priority) {
        this.priority = priority;
    }

    /** The priority of the advice. */
    public int priority() {
        return priority;
    }
}
