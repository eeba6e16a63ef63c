/**
 * Advice on the next step of the loop: what an adviser sees of a study, and what it says.
 *
 * <p>An {@link org.cytoloop.spi.Adviser} is given the {@link org.cytoloop.spi.guide.Situation} of one staining, numbers only, and
 * answers with one {@link org.cytoloop.spi.guide.Advice} or none. The window of the guide and {@code cytoloop advise} show
 * the advice of highest priority; the user puts a topic off or turns it down for good. In full (without imports):
 *
 * <pre>{@code
 * @ServiceProvider(service = Adviser.class, position = 500)
 * public final class TwoAnimals implements Adviser {
 *     @Override
 *     public String id() {
 *         return "mylab-two-animals";
 *     }
 *
 *     @Override
 *     public String displayName() {
 *         return "Samples of a second animal";
 *     }
 *
 *     @Override
 *     public String version() {
 *         return "1";
 *     }
 *
 *     @Override
 *     public Optional<Advice> advise(Situation situation) {
 *         int labelled = situation.samples().labelled();
 *         if (labelled < 60 || situation.samples().animals() != 1) {
 *             return Optional.empty();
 *         }
 *         return situation.slices().stream()
 *                 .filter(slice -> slice.cells() > 0 && !slice.imageMissing() && slice.labelled() == 0)
 *                 .filter(slice -> !slice.animal().isEmpty())
 *                 .findFirst()
 *                 .map(slice -> new Advice(
 *                         Step.SAMPLE,
 *                         450,
 *                         "mylab-two-animals",
 *                         "Label some cells of animal " + slice.animal() + " too.",
 *                         "All " + labelled + " samples come from one animal. Scores that leave an animal out need two.",
 *                         List.of(new Deed(Deed.SHOW_SLICE, "Show " + slice.name(), Map.of("slice", slice.name())))));
 *     }
 * }
 * }</pre>
 *
 * <ul>
 *   <li>It is asked on any thread after every change of the study: milliseconds, no state, no look at anything else.
 *   <li>NaN, -1 and empty values mean "unknown" and come up in every study; the contract ({@code AdviserContract}) tries
 *       hundreds of situations, half-empty ones among them.
 *   <li>The topic is what "not now" and "never" are remembered by: stable, begun with a word of your own.
 *   <li>It may name slices and animals as the situation does; where names are masked, the window replaces them.
 *   <li>{@link org.cytoloop.spi.guide.Deed} has the kinds of buttons the workbench knows.
 * </ul>
 *
 * <p><strong>EVOLVING</strong> since 0.1: situations learn to say more. Read the records, do not make them (tests take {@code
 * org.cytoloop.testkit.SyntheticSituation}), and switch over {@link org.cytoloop.spi.guide.Step} with a default.
 */
@Stability(value = Stability.Level.EVOLVING, since = "0.1")
package org.cytoloop.spi.guide;

import org.cytoloop.core.api.Stability;
