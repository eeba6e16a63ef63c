/**
 * The doors for plug-ins: one interface for each thing a plug-in can bring, and the values it is given. How to write one:
 *
 * <ol>
 *   <li>Depend on {@code org.cytoloop:core}, {@code org.cytoloop:spi} and NetBeans' {@code
 *       org.netbeans.api:org-openide-util-lookup}, on nothing else of ours; for tests on {@code org.cytoloop:testkit}. A
 *       module to begin with lies in {@code modules/plugin-template} of the sources.
 *   <li>Implement one of the interfaces below in a public class with a public constructor without parameters, and
 *       register it by {@code @ServiceProvider}.
 *   <li>Subclass its contract of the test kit ({@code org.cytoloop.testkit}) and make it pass.
 *   <li>Pack it as an nbm of module type {@code normal}: nobody needs a provider by name, so the platform switches a
 *       module of type {@code autoload} on for nobody. Install it through Tools, Plugins. "Plug-in Health" in the menu Help, or
 *       {@code cytoloop services}, shows it with its version and what went wrong.
 * </ol>
 *
 * <p>Two providers in full (without their imports; the test kit's own tests compile these lines and run the contracts on
 * them). A set of features:
 *
 * <pre>{@code
 * @ServiceProvider(service = FeatureExtractor.class, position = 20000)
 * public final class CentreBrightness implements FeatureExtractor {
 *     @Override
 *     public String id() {
 *         return "mylab-centre";    // stored in studies: never change it
 *     }
 *
 *     @Override
 *     public String displayName() {
 *         return "Brightness of the centre";
 *     }
 *
 *     @Override
 *     public String version() {
 *         return "1";    // to be changed whenever results change
 *     }
 *
 *     @Override
 *     public List<FeatureSpec> features(FeatureContext context) {
 *         return context.channels().stream()
 *                 .map(channel -> new FeatureSpec(
 *                         channel + ".centre", "grey", "Grey value of the pixel under the centroid.", id(), 1))
 *                 .toList();
 *     }
 *
 *     @Override
 *     public int reach(FeatureContext context, double pixelSizeUm) {
 *         return 0;
 *     }
 *
 *     @Override
 *     public void extract(SlicePixels pixels, Cells cells, int[] run, FeatureContext context, float[][] columns)
 *             throws ProblemException {
 *         float[] pixel = new float[1];
 *         for (int cell : run) {
 *             int x = Math.min((int) cells.x(cell), pixels.width() - 1);
 *             int y = Math.min((int) cells.y(cell), pixels.height() - 1);
 *             for (int channel = 0; channel < columns.length; channel++) {
 *                 pixels.plane(channel).read(x, y, 1, 1, pixel);
 *                 columns[channel][cell] = Float.isFinite(pixel[0]) ? pixel[0] : Float.NaN;
 *             }
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>An error miner:
 *
 * <pre>{@code
 * @ServiceProvider(service = ErrorMiner.class, position = 20000)
 * public final class AnyCells implements ErrorMiner {
 *     @Override
 *     public String id() {
 *         return "mylab-any-cells";
 *     }
 *
 *     @Override
 *     public String displayName() {
 *         return "Any cells";
 *     }
 *
 *     @Override
 *     public String version() {
 *         return "1";
 *     }
 *
 *     @Override
 *     public String description() {
 *         return "Cells drawn at random. They show what other ways of looking miss.";
 *     }
 *
 *     @Override
 *     public Asks asks() {
 *         return Asks.UNLABELLED;
 *     }
 *
 *     @Override
 *     public List<Candidate> mine(MiningView view, MiningRequest request, TaskContext task) {
 *         boolean[] may = view.mayAsk(asks());
 *         int[] rows = IntStream.range(0, view.rows()).filter(row -> may[row]).toArray();
 *         new SeededRandom(request.seed()).shuffle(rows);
 *         List<Candidate> found = new ArrayList<>();
 *         for (int row : rows) {
 *             task.checkCancelled();
 *             if (found.size() < request.n()) {
 *                 found.add(new Candidate(row, -found.size(), "Drawn at random."));
 *             }
 *         }
 *         return found;
 *     }
 * }
 * }</pre>
 *
 * <h2>What there is to implement</h2>
 * <table class="striped">
 *   <caption>Each interface says the rest: thread rule, what is given, what may be thrown.</caption>
 *   <thead>
 *   <tr><th scope="col">Interface</th><th scope="col">It</th><th scope="col">Called</th><th scope="col">It must
 *   never</th><th scope="col">Contract</th></tr>
 *   </thead>
 *   <tbody>
 *   <tr><th scope="row">{@link org.cytoloop.spi.SliceReaderProvider}</th><td>opens image files; gives a {@link
 *   org.cytoloop.spi.SliceReader} with its {@link org.cytoloop.spi.SliceSeries}</td><td>{@code support} where the user
 *   waits, so within milliseconds (a second at most, or the file counts as not supported); a reader from any number of
 *   threads at once, until it is closed</td><td>trust a size, an offset or a path in a file; judge a file by its name;
 *   keep a file open after {@code close}; read a whole slice to give a tile</td><td>{@code
 *   SliceReaderProviderContract}</td></tr>
 *   <tr><th scope="row">{@link org.cytoloop.spi.SliceWriterProvider}</th><td>writes an image with its pyramid</td><td>one
 *   thread, which may use {@link org.cytoloop.core.task.TaskContext#threads()} threads</td><td>leave half a file under the
 *   name it was asked for; give other bytes with other numbers of threads</td><td>{@code
 *   SliceWriterProviderContract}</td></tr>
 *   <tr><th scope="row">{@link org.cytoloop.spi.CellDetector}</th><td>finds cells in one channel; has the parameters
 *   {@code diameter-px} and {@code sensitivity}</td><td>one thread, likewise</td><td>give other cells for other tiles or
 *   numbers of threads; stumble over NaN pixels, a flat image or one of 1 x 1 px</td><td>{@code
 *   CellDetectorContract}</td></tr>
 *   <tr><th scope="row">{@link org.cytoloop.spi.FeatureExtractor}</th><td>computes numbers per cell</td><td>{@code extract}
 *   from several threads at once, for different cells of one slice</td><td>let a value depend on where a cell lies, its
 *   number, its run, its label or its slice's name; read farther than {@code reach}; give an infinite value, or NaN where a
 *   value exists</td><td>{@code FeatureExtractorContract}</td></tr>
 *   <tr><th scope="row">{@link org.cytoloop.spi.ClassifierTrainer}</th><td>trains a {@link
 *   org.cytoloop.spi.CellClassifier} and reads those it has saved</td><td>{@code train} on one thread, which may use more;
 *   a classifier from any number of threads</td><td>give other bytes for the same data, parameters and seed; save Java
 *   objects; execute anything it reads; answer p(ON) outside 0 to 1; accept features of other names or versions; draw from
 *   the order of samples what is not in them: where features tell nothing, p(ON) is near the share of ON</td><td>{@code
 *   ClassifierTrainerContract}</td></tr>
 *   <tr><th scope="row">{@link org.cytoloop.spi.ErrorMiner}</th><td>puts cells forward that are worth a look, with a reason
 *   for each</td><td>one thread, which may use more; {@code obstacle} where the user waits</td><td>ask for a cell that
 *   {@link org.cytoloop.spi.MiningView#mayAsk} excludes; name slices, animals or groups in a reason; change what the view
 *   hands out</td><td>{@code ErrorMinerContract}</td></tr>
 *   <tr><th scope="row">{@link org.cytoloop.spi.Adviser}</th><td>says what to do next, see {@link
 *   org.cytoloop.spi.guide}</td><td>any thread, often: within milliseconds</td><td>look at anything but the {@link
 *   org.cytoloop.spi.guide.Situation}</td><td>{@code AdviserContract}</td></tr>
 *   <tr><th scope="row">{@link org.cytoloop.spi.CellImporter}</th><td>reads cells that another tool found</td><td>{@code
 *   support} where the user waits; {@code read} on one thread</td><td>give half of what is in a file; give cells outside
 *   the slice</td><td>{@code CellImporterContract}</td></tr>
 *   <tr><th scope="row">{@link org.cytoloop.spi.LabelImporter}</th><td>reads labels that somebody gave</td><td>the
 *   same</td><td>guess a label it does not understand</td><td>{@code LabelImporterContract}</td></tr>
 *   <tr><th scope="row">{@link org.cytoloop.spi.LabelExporter}</th><td>writes labels so that its importer reads them
 *   again</td><td>one thread</td><td>leave half a file; drop UNSURE labels or those of the exam</td><td>{@code
 *   LabelExporterContract}</td></tr>
 *   <tr><th scope="row">{@link org.cytoloop.spi.StudyExporter}</th><td>writes results for other programs</td><td>one
 *   thread</td><td>write a slice that was not detected as one without cells; write outside its folder; use {@code ,} as
 *   decimal point, or the computer's language, in a file for programs</td><td>{@code StudyExporterContract}</td></tr>
 *   <tr><th scope="row">{@link org.cytoloop.spi.ExampleStudy}</th><td>makes the images of a study to try the program
 *   with</td><td>one thread, which may use more</td><td>need a network; give other images the next time</td><td>{@code
 *   ExampleStudyContract}</td></tr>
 *   </tbody>
 * </table>
 *
 * <h2>Rules for all</h2>
 * <ul>
 *   <li><strong>Provider.</strong> It is made once, when a list is first shown, and asked from any thread: stateless, thread-safe,
 *       and so cheap to construct that nobody notices. Libraries are loaded when it is first used, not before.
 *   <li><strong>Id.</strong> Lower-case words joined by {@code -}, begun with a word of your own ({@code mylab-ridge}). Studies
 *       store it, so it never changes, and is never given to something else. Of two providers of a kind with one id the
 *       first registered is used; the other is shown as shadowed.
 *   <li><strong>Position.</strong> Ours sit at 1000 and above. The smaller number comes first in lists and, among readers and
 *       importers that support a file equally well, is taken. The first trainer and the first detector are the usual ones
 *       of studies that chose none. Plug-ins take more than 10000, to stand last, unless they are meant to take over: then
 *       100 to 999.
 *   <li><strong>Version.</strong> {@link org.cytoloop.spi.Provider#version()} is that of the behaviour: a change that gives other
 *       results changes it; one that only is faster does not. Caches, calls and models are kept by id and version, so that
 *       results of two versions never mix; what the older one made is shown as stale and made anew when the user says so. A
 *       trainer reads what its older versions saved, or refuses it in a sentence.
 *   <li><strong>Tasks.</strong> What may last is given a {@link org.cytoloop.core.task.TaskContext}: loops ask {@code
 *       checkCancelled()} so often that they stop within a second, tell their progress from 0 to 1, and let {@link
 *       org.cytoloop.core.task.Parallel} use the threads they may. No threads of your own that outlive a call, no common
 *       pools. One that does not stop is reported, and the program goes on without it.
 *   <li><strong>Chance.</strong> Random numbers come from {@link org.cytoloop.core.random.SeededRandom} and the seed that was
 *       given. Same input, parameters and seed: same bytes, on any machine and number of threads.
 *   <li><strong>Problems</strong> that a user can have (a damaged file, too few samples) are {@link
 *       org.cytoloop.core.task.ProblemException}s: one sentence that says what is wrong, where, and what to do. Anything else
 *       that is thrown counts as a fault of the plug-in, is shown on its health page, and takes nothing else with it.
 *   <li><strong>Files.</strong> What is read may come from a stranger: check sizes before memory is asked for, never deserialise
 *       Java objects, never resolve XML entities. What is written appears under its name only when it is complete ({@link
 *       org.cytoloop.core.files.DraftFile}).
 *   <li><strong>Manners.</strong> No window, no print, no {@code System.exit}, no default locale or charset in files, nothing
 *       written outside the file or folder that was given, no network behind the user's back.
 *   <li><strong>Parameters</strong> ({@link org.cytoloop.core.params.ParameterSpec}) have stable ids, a sentence of help, and
 *       a default that works without thinking. The windows and the command line make their fields from them.
 * </ul>
 *
 * <h2>What stays</h2>
 * Every package and some types carry a label ({@link org.cytoloop.core.api.Stability}). STABLE: a plug-in compiled today
 * runs with all releases of this major version. EVOLVING: may change, and {@code modules/spi/API-CHANGES.md} tells when and what
 * to do. INTERNAL: not for plug-ins. Every build compares {@code core} and {@code spi} with the last release and fails when a
 * label is broken. Interfaces that plug-ins implement grow by default methods only; those that plug-ins are given ({@link
 * org.cytoloop.spi.StudyView}, {@link org.cytoloop.spi.MiningView}, {@link org.cytoloop.core.task.TaskContext}) are not for
 * plug-ins to implement, except in tests. A dependency on {@code org.cytoloop.spi > 0.1.0} in a module's manifest means that
 * version or any later one.
 *
 * <p><strong>STABLE</strong> since 0.1, but for {@link org.cytoloop.spi.CellSource}, {@link
 * org.cytoloop.spi.RoundTrainingFacts}, {@link org.cytoloop.spi.MaskedTime} (what exporters read of a study grows with
 * studies) and {@link org.cytoloop.spi.Services} (the workbench's side of the door), which are
 * <strong>EVOLVING</strong>.
 */
@Stability(value = Stability.Level.STABLE, since = "0.1")
package org.cytoloop.spi;

import org.cytoloop.core.api.Stability;
