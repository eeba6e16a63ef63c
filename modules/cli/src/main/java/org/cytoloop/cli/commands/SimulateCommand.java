/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.cli.trial.CellTruth;
import org.cytoloop.core.files.DraftFile;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.mistakes.mining.GuardedMiner;
import org.cytoloop.mistakes.simulation.KnownCells;
import org.cytoloop.mistakes.simulation.LearningCurve;
import org.cytoloop.mistakes.simulation.MinerStrategy;
import org.cytoloop.mistakes.simulation.OfferedStrategy;
import org.cytoloop.mistakes.simulation.Simulation;
import org.cytoloop.mistakes.simulation.SimulationPlan;
import org.cytoloop.mistakes.simulation.SimulationStep;
import org.cytoloop.mistakes.simulation.Strategy;
import org.cytoloop.operations.training.GuardedTrainer;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.LabelImporter.LabelledPoint;
import org.cytoloop.spi.Services;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cytoloop simulate}: how good a classifier becomes with how many labels, by how the cells are chosen. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description =
                "Play an annotator who answers from the truth, and show how the scores on a fixed test set grow with"
                        + " the labels. A random half of the known cells, or one animal, is tested on and never asked. The study"
                        + " is not changed.")
public final class SimulateCommand implements Callable<Integer> {
    private static final String RANDOM = "random";
    private static final String MINED = "mined";
    private static final String OFFERED = "offered";

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Mixin
    private TruthOptions truth;

    @Option(
            names = "--strategy",
            required = true,
            paramLabel = RANDOM + "|" + MINED,
            description = "random: any cells; mined: those a miner puts forward.")
    private String strategy;

    @Option(
            names = "--miner",
            paramLabel = "ID",
            description = "The miner (default: the one that is offered first on a new study); \"" + OFFERED
                    + "\" for the one that is offered first at each step, by the mistakes found so far.")
    private String miner;

    @Option(names = "--budget", required = true, paramLabel = "N", description = "Number of labels at which it ends.")
    private int budget;

    @Option(names = "--step", required = true, paramLabel = "B", description = "Cells asked between two trainings.")
    private int step;

    @Option(
            names = "--start",
            paramLabel = "N",
            defaultValue = "50",
            description = "Cells labelled at random to begin with (default: ${DEFAULT-VALUE}).")
    private int start;

    @Option(
            names = "--seed",
            paramLabel = "K",
            defaultValue = "1",
            description = "Seed of the first simulation (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--seeds",
            paramLabel = "M",
            defaultValue = "1",
            description = "Number of simulations, of which the mean is shown (default: ${DEFAULT-VALUE}).")
    private int seeds;

    @Option(
            names = "--test-animal",
            paramLabel = "A",
            description = "Test on this animal (default: on a random half of the cells).")
    private String testAnimal;

    @Mixin
    private TrainerOption chosen;

    @Option(names = "--param", paramLabel = "K=V", description = "A parameter of the trainer.")
    private Map<String, String> parameters = Map.of();

    @Option(names = "--out", paramLabel = "FILE.csv", description = "Also write every step of every simulation.")
    private Path out;

    @Mixin
    private RadiusOption radius;

    @Override
    public Integer call() throws Exception {
        SimulationPlan plan = plan();
        Strategy way = strategy();
        GuardedTrainer trainer = GuardedTrainer.of(chosen.trainer());
        List<LabelledPoint> rows = truth.read(common);
        TaskContext task = common.task();
        List<List<SimulationStep>> runs;
        try (Study opened = study.open()) {
            CellTruth known = truth.of(opened, rows, radius);
            KnownCells cells = KnownCells.of(opened, truth.staining(), known::of, task.part(0, 0.1));
            Simulation simulation = new Simulation(cells, trainer, trainer.parameterValues(parameters), plan);
            runs = simulation.runs(way, seed, seeds, task.part(0.1, 1));
        }
        if (out != null) {
            write(runs);
        }
        print(LearningCurve.of(runs));
        if (strategy.equals(MINED)) {
            tellRandom(runs);
        }
        return 0;
    }

    private SimulationPlan plan() {
        if (start < 2 || step < 1 || budget < start || seeds < 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--start must be at least 2, --step and --seeds at least 1, and --budget at least --start.");
        }
        return new SimulationPlan(start, step, budget, Optional.ofNullable(testAnimal));
    }

    private Strategy strategy() throws ProblemException {
        if (strategy.equals(RANDOM) && miner == null) {
            return Strategy.RANDOM;
        }
        if (!strategy.equals(MINED)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--strategy must be random, without --miner, or mined, but is " + strategy + ".");
        }
        if (OFFERED.equals(miner)) {
            return new OfferedStrategy(GuardedMiner.all());
        }
        String id = miner == null ? Services.first(ErrorMiner.class, "miner").id() : miner;
        return new MinerStrategy(GuardedMiner.byId(id));
    }

    private void print(LearningCurve curve) {
        ArrayNode json = Console.JSON.arrayNode();
        Table table = seeds == 1
                ? new Table("labels", "F1", "AUC", "seconds")
                : new Table("labels", "F1", "SD of F1", "AUC", "SD of AUC", "seconds");
        for (LearningCurve.Point point : curve.points()) {
            ObjectNode row = json.addObject();
            row.put("labels", point.labels());
            row.set("f1", Console.number(point.f1()));
            row.set("auc", Console.number(point.auc()));
            row.put("seconds", point.seconds());
            String labels = Integer.toString(point.labels());
            String f1 = EvaluateCommand.decimal(point.f1());
            String auc = EvaluateCommand.decimal(point.auc());
            String seconds = String.format(Locale.ROOT, "%.2f", point.seconds());
            if (seeds == 1) {
                table.row(labels, f1, auc, seconds);
            } else {
                row.set("f1Deviation", Console.number(point.f1Deviation()));
                row.set("aucDeviation", Console.number(point.aucDeviation()));
                row.put("seeds", seeds);
                String f1Deviation = EvaluateCommand.decimal(point.f1Deviation());
                table.row(labels, f1, f1Deviation, auc, EvaluateCommand.decimal(point.aucDeviation()), seconds);
            }
        }
        common.console().result(json, table.toString());
    }

    private void tellRandom(List<List<SimulationStep>> runs) {
        int asked = 0;
        int mined = 0;
        for (List<SimulationStep> run : runs) {
            asked += run.get(run.size() - 1).labels() - run.get(0).labels();
            mined += run.stream().mapToInt(SimulationStep::mined).sum();
        }
        if (mined < asked) {
            common.console()
                    .note("The miner put " + mined + " of the " + asked + " cells forward; the others are random.");
        }
    }

    private void write(List<List<SimulationStep>> runs) throws ProblemException {
        StringBuilder text = new StringBuilder("seed,labels,on,f1,auc,train_seconds,ask_seconds,mined\n");
        for (int i = 0; i < runs.size(); i++) {
            for (SimulationStep each : runs.get(i)) {
                text.append(seed + i)
                        .append(',')
                        .append(each.labels())
                        .append(',')
                        .append(each.on())
                        .append(',')
                        .append(each.f1())
                        .append(',')
                        .append(each.auc())
                        .append(',')
                        .append(each.trainSeconds())
                        .append(',')
                        .append(each.askSeconds())
                        .append(',')
                        .append(each.mined())
                        .append('\n');
            }
        }
        try (DraftFile draft = DraftFile.beside(out.toAbsolutePath())) {
            Files.writeString(draft.path(), text);
            draft.complete();
        } catch (IOException e) {
            throw new ProblemException("The file " + out + " cannot be written (" + e.getMessage() + ").", e);
        }
    }
}
