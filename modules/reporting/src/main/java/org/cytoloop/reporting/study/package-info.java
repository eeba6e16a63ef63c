/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Reads a study into a report, one class for each section.
 *
 * <p>Ids of figures ({@link org.cytoloop.reporting.model.FigureId}), and the exported table each is computed from. A
 * number with an interval has {@code /low} and {@code /high} under its own id; shares are 0 to 1.
 *
 * <pre>
 * interval/percent                              95, the level of all intervals
 * study/slices, animals, groups                 detections.csv
 * study/group/G/animals, slices                 detections.csv
 * study/slice/S/width_px, height_px,
 *     pixel_size_um, area_mm2, diameter_px,
 *     cells                                     detections.csv
 * study/features/cell_diameter                  settings.csv
 * staining/T/... with T the staining:
 *   rule/versions                               rules.csv
 *   rule/V/samples                              samples.csv; version 0 for those before the first
 *   rule/examples/KIND                          rule_examples.csv, newest version
 *   samples/total, on, off, unsure, share,
 *     drawn, annotators, masked                 samples.csv; drawn: with an inclusion probability; masked: given
 *                                               during a mask of settings.csv
 *   samples/annotator/A                         samples.csv
 *   samples/BY/X/on, off, unsure, share, total  samples.csv; BY is slice, animal, origin (in words), version (in words)
 *   samples/day/D/on, off, unsure               samples.csv, by day of UTC
 *   batches/count, batches/probability/min,
 *     median, max                               batches.csv; the probability is drawn / eligible
 *   batches/slice/S/count, drawn                batches.csv
 *   batch/B/asked, eligible, drawn, probability batches.csv
 *   agreement/A/n, same, share, kappa           repeats.csv (answered, not of the newest batch, not of exam cells)
 *   agreement/A/B/...                           the same between two annotators
 *   calls/on, cells, share                      cells.csv
 *   calls/slice/S/on, off, share; animal        cells.csv
 *   rounds/count                                rounds.csv
 *   round/N/on, off                             training.csv
 *   round/N/threshold, on_weight, on_share,
 *     balance_share                             rounds.csv; on_share with the weight of ON
 *   round/N/grouped.f1, grouped.precision,
 *     grouped.recall, grouped.auc, plain.f1     training.csv under a threshold of 0.5 and the seed of the round
 *   exam/cells, on, off, unsure, open,
 *     corrections, animals                      exam.csv
 *   exam/draw/D/A/eligible, drawn               exam_draws.csv
 *   exam/round/N/n, tp, fp, fn, tn, f1,
 *     precision, recall, specificity,
 *     balanced_accuracy, kappa                  exam.csv, exam_calls.csv, exam_draws.csv, training.csv
 *   exam/compare/N/M/n, only_before,
 *     only_after, f1_difference                 the same
 *   review/slices, review/verdict/V,
 *     review/kind/K                             reviews.csv, of those that hold under the current round
 *   questions/M/answered, mistakes              findings.csv
 *   counts/slices, left_out                     slices.csv
 *   counts/exam/n, sensitivity, specificity     exam.csv, cells.csv
 *   counts/rates/A/n, sensitivity, specificity  exam.csv, cells.csv
 *   counts/slice/S/..., counts/animal/A/G/...,
 *     counts/group/G/...: cells, on, share,
 *     area_mm2, density, corrected,
 *     corrected_share, corrected_density,
 *     slices, left_out                          cells.csv, exam.csv, detections.csv
 *   counts/group/G/animals, on_of_animals,
 *     corrected_of_animals, share_of_animals,
 *     density_of_animals, each /mean and /sd    cells.csv, exam.csv, detections.csv
 *   groups/...                                  see {@code reporting.groups.GroupBlocks}
 * </pre>
 */
package org.cytoloop.reporting.study;
