/**
 * The contract of every service as a test that authors of plug-ins subclass, and what their other tests may need.
 *
 * <p>In the pom of a plug-in, beside {@code core}, {@code spi} and {@code org-openide-util-lookup}:
 *
 * <pre>{@code
 * <dependency>
 *   <groupId>org.cytoloop</groupId>
 *   <artifactId>testkit</artifactId>
 *   <version>...</version>    the version of core and spi
 *   <scope>test</scope>
 * </dependency>
 * }</pre>
 *
 * <p>It brings JUnit 5; surefire 3 runs it. A contract is an abstract class with tests; say which provider is meant, and
 * where it needs one, how a good file is made. For the providers shown in the package docs of {@code org.cytoloop.spi}:
 *
 * <pre>{@code
 * class CentreBrightnessTest extends FeatureExtractorContract {
 *     @Override
 *     protected FeatureExtractor extractor() {
 *         return new CentreBrightness();
 *     }
 * }
 * }</pre>
 *
 * <pre>{@code
 * class AnyCellsTest extends ErrorMinerContract {
 *     @Override
 *     protected ErrorMiner miner() {
 *         return new AnyCells();
 *     }
 * }
 * }</pre>
 *
 * <pre>{@code
 * class TwoAnimalsTest extends AdviserContract {
 *     @Override
 *     protected Adviser adviser() {
 *         return new TwoAnimals();
 *     }
 *
 *     @Override
 *     protected Situation occasion() {
 *         return new SyntheticSituation().sixSlices().samples("Zebra1", 40, 40).situation();
 *     }
 * }
 * }</pre>
 *
 * <p>and one that finds them where the workbench looks, which a forgotten {@code @ServiceProvider} fails:
 *
 * <pre>{@code
 * class RegistrationTest {
 *     @Test
 *     void theyAreRegistered() {
 *         Registration.find(FeatureExtractor.class, "mylab-centre");
 *         Registration.find(ErrorMiner.class, "mylab-any-cells");
 *     }
 * }
 * }</pre>
 *
 * <h2>What the contracts try</h2>
 * All: id, name, version and parameters are what studies and windows can work with; no input changes; problems are told in
 * one sentence; a task that is cancelled stops (it is asked whether to go on, nothing is timed); the same input and seed give
 * the same bytes, with one thread and with several.
 *
 * <table class="striped">
 *   <caption>And each</caption>
 *   <thead><tr><th scope="col">Contract</th><th scope="col">asks for</th><th scope="col">tries</th></tr></thead>
 *   <tbody>
 *   <tr><th scope="row">{@link org.cytoloop.testkit.SliceReaderProviderContract}</th><td>a provider; a small good
 *   image</td><td>support by content under any name; no trust in cut files; any rectangle is the same part of the whole, from
 *   many threads; refusal outside; reading after close; an empty, a used and a spoiled cache folder</td></tr>
 *   <tr><th scope="row">{@link org.cytoloop.testkit.SliceWriterProviderContract}</th><td>a provider; a reader of its
 *   files</td><td>every pixel type comes back, with its metadata; the pyramid; a source that fails leaves
 *   nothing</td></tr>
 *   <tr><th scope="row">{@link org.cytoloop.testkit.CellDetectorContract}</th><td>a detector</td><td>bright discs are found
 *   where they are, in the whole and in a part; flat and tiny images; pixels that are not numbers; a broken
 *   disk</td></tr>
 *   <tr><th scope="row">{@link org.cytoloop.testkit.FeatureExtractorContract}</th><td>an extractor</td><td>every value is
 *   set, none infinite; no cells, one, cells in corners, without outlines; flat images, NaN pixels; nothing depends on runs,
 *   order, place; no read beyond the reach</td></tr>
 *   <tr><th scope="row">{@link org.cytoloop.testkit.ClassifierTrainerContract}</th><td>a trainer</td><td>it learns what can be
 *   learned; two samples, one class, none; constant and empty columns; weights; p(ON) of odd numbers; saved and read it is the
 *   same; damaged bytes (1500 of them) do no harm. The saved form names its trainer's id in plain letters</td></tr>
 *   <tr><th scope="row">{@link org.cytoloop.testkit.ErrorMinerContract}</th><td>a miner</td><td>only cells that may be asked,
 *   each once, the best first, with a reason without names; views without cells, with one, without numbers</td></tr>
 *   <tr><th scope="row">{@link org.cytoloop.testkit.AdviserContract}</th><td>an adviser; a situation it speaks
 *   up in</td><td>2000 situations, half-empty ones among them: sentences, buttons that can be pressed</td></tr>
 *   <tr><th scope="row">{@link org.cytoloop.testkit.CellImporterContract}</th><td>an importer; a good file</td><td>cells
 *   inside the slice; damaged files are read or refused by name</td></tr>
 *   <tr><th scope="row">{@link org.cytoloop.testkit.LabelImporterContract}</th><td>an importer; a good file</td><td>each
 *   label by number or place; the same damage</td></tr>
 *   <tr><th scope="row">{@link org.cytoloop.testkit.LabelExporterContract}</th><td>an exporter; the importer of its
 *   files</td><td>the same cells and labels come back; nothing is left behind</td></tr>
 *   <tr><th scope="row">{@link org.cytoloop.testkit.StudyExporterContract}</th><td>an exporter</td><td>a study with awkward
 *   names, one without anything; the same bytes again; nothing is left behind</td></tr>
 *   <tr><th scope="row">{@link org.cytoloop.testkit.ExampleStudyContract}</th><td>an example</td><td>the same images every
 *   time</td></tr>
 *   </tbody>
 * </table>
 *
 * <p>For tests of your own: {@link org.cytoloop.testkit.ArrayPlane} (pixels from an array), {@link
 * org.cytoloop.testkit.SyntheticMiningView}, {@link org.cytoloop.testkit.SyntheticSituation}, {@link
 * org.cytoloop.testkit.StudyExporterContract.SmallStudy}, {@link org.cytoloop.testkit.CancelledTask}.
 *
 * <p><strong>EVOLVING</strong> since 0.1, but for what only the tests of our own modules need ({@code ShareTrainer}, {@code
 * NumberFeature}, {@code DotsFormat}: INTERNAL). What a subclass has to implement only shrinks, so that it keeps compiling; but a
 * contract may get new tests with any release, and a plug-in that never held it then fails where it passed.
 */
@Stability(value = Stability.Level.EVOLVING, since = "0.1")
package org.cytoloop.testkit;

import org.cytoloop.core.api.Stability;
