/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import java.io.File;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.cytoloop.cli.commands.AddCommand;
import org.cytoloop.cli.commands.AdviseCommand;
import org.cytoloop.cli.commands.AgreementCommand;
import org.cytoloop.cli.commands.AuditCommand;
import org.cytoloop.cli.commands.BalanceCommand;
import org.cytoloop.cli.commands.ChooseCommand;
import org.cytoloop.cli.commands.ClassifyCommand;
import org.cytoloop.cli.commands.CompareCommand;
import org.cytoloop.cli.commands.ContradictionsCommand;
import org.cytoloop.cli.commands.CountsCommand;
import org.cytoloop.cli.commands.DemoCommand;
import org.cytoloop.cli.commands.DetectCommand;
import org.cytoloop.cli.commands.EvaluateCommand;
import org.cytoloop.cli.commands.ExamCommand;
import org.cytoloop.cli.commands.ExportCommand;
import org.cytoloop.cli.commands.FamiliesCommand;
import org.cytoloop.cli.commands.GrowthCommand;
import org.cytoloop.cli.commands.HistoryCommand;
import org.cytoloop.cli.commands.ImportCellsCommand;
import org.cytoloop.cli.commands.InspectCommand;
import org.cytoloop.cli.commands.LabelCommandLine;
import org.cytoloop.cli.commands.LicencesCommand;
import org.cytoloop.cli.commands.MaskCommand;
import org.cytoloop.cli.commands.MineCommand;
import org.cytoloop.cli.commands.NewCommand;
import org.cytoloop.cli.commands.ReachCommand;
import org.cytoloop.cli.commands.RelocateCommand;
import org.cytoloop.cli.commands.ReplayCommand;
import org.cytoloop.cli.commands.ReportCommand;
import org.cytoloop.cli.commands.ReviewsCommand;
import org.cytoloop.cli.commands.RoundsCommand;
import org.cytoloop.cli.commands.RuleCommand;
import org.cytoloop.cli.commands.SampleCommand;
import org.cytoloop.cli.commands.ServicesCommand;
import org.cytoloop.cli.commands.SimulateCommand;
import org.cytoloop.cli.commands.SliceCommand;
import org.cytoloop.cli.commands.TrainCommand;
import org.cytoloop.cli.commands.TrialCommand;
import org.cytoloop.cli.commands.TrialCountsCommand;
import org.cytoloop.cli.commands.TrialExamCommand;
import org.cytoloop.cli.commands.TrialScoresCommand;
import org.cytoloop.cli.commands.TrialSuspectsCommand;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.plugin.Plugins;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.guard.StuckCallException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program {@code cytoloop}. Exit codes: 0 done, 1 failed, 2 wrong usage. */
@Command(
        name = "cytoloop",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Teach the computer which cells of a brain slice express a marker.",
        subcommands = {
            NewCommand.class,
            AddCommand.class,
            ChooseCommand.class,
            DetectCommand.class,
            ImportCellsCommand.class,
            LabelCommandLine.class,
            SampleCommand.class,
            MaskCommand.class,
            TrainCommand.class,
            BalanceCommand.class,
            ClassifyCommand.class,
            EvaluateCommand.class,
            ExamCommand.class,
            CompareCommand.class,
            CountsCommand.class,
            ReviewsCommand.class,
            RoundsCommand.class,
            ReachCommand.class,
            GrowthCommand.class,
            FamiliesCommand.class,
            ReplayCommand.class,
            RuleCommand.class,
            AdviseCommand.class,
            AgreementCommand.class,
            AuditCommand.class,
            SliceCommand.class,
            RelocateCommand.class,
            HistoryCommand.class,
            ExportCommand.class,
            ReportCommand.class,
            InspectCommand.class,
            ServicesCommand.class,
            LicencesCommand.class,
            ContradictionsCommand.class,
            MineCommand.class,
            SimulateCommand.class,
            TrialCommand.class,
            TrialCountsCommand.class,
            TrialExamCommand.class,
            TrialScoresCommand.class,
            TrialSuspectsCommand.class,
            DemoCommand.class
        })
public final class Cytoloop implements Runnable {
    /** Exit code of a command that failed. */
    public static final int FAILED = 1;

    /** What Java makes of a byte of an argument that has no meaning in the locale. */
    private static final char UNREADABLE = '\uFFFD';

    private static final Logger ROOT_LOG = Logger.getLogger("");

    /** Plug-ins for every run, separated as paths are. */
    private static final String PLUGINS_VARIABLE = "CYTOLOOP_PLUGINS";

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--plugin",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE.nbm",
            description = "Load a plug-in of the workbench; may be repeated. A plug-in is a program: load only what you"
                    + " trust. The variable " + PLUGINS_VARIABLE + " names plug-ins for every run.")
    private List<Path> plugins = new ArrayList<>();

    /** Starts the program and exits the virtual machine with its exit code. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        System.exit(run(arguments));
    }

    /** Runs the program in this virtual machine and returns its exit code. */
    public static int run(String... arguments) {
        boolean debug = java.util.Arrays.asList(arguments).contains("--debug");
        // Libraries log what does not concern the user; --debug shows it.
        ROOT_LOG.setLevel(debug ? Level.INFO : Level.OFF);
        CommandLine commandLine = new CommandLine(new Cytoloop());
        for (String argument : arguments) {
            if (argument.indexOf(UNREADABLE) >= 0) {
                // it would be taken for a name or path that the user never wrote
                commandLine.getErr().println(wrongLocale(argument));
                return commandLine.getCommandSpec().exitCodeOnInvalidInput();
            }
        }
        commandLine.setExecutionExceptionHandler((error, command, parsed) -> report(error, command.getErr(), debug));
        commandLine.setParameterExceptionHandler((error, given) -> wrongUsage(error));
        commandLine.setExecutionStrategy(parsed -> execute(commandLine, parsed));
        try {
            return commandLine.execute(arguments);
        } catch (OutOfMemoryError e) {
            Console.clearProgress();
            commandLine
                    .getErr()
                    .println("cytoloop: There is not enough memory for this; give Java more, for example"
                            + " java -Xmx4g -jar cytoloop-cli.jar, or use fewer --threads.");
            return FAILED;
        } catch (LinkageError e) {
            // a library that is missing or does not fit; nothing of the study has been touched half
            return report(new IllegalStateException(e), commandLine.getErr(), debug);
        }
    }

    /** Runs the command, with the plug-ins it asks for in place before anything looks for a provider. */
    private static int execute(CommandLine commandLine, ParseResult parsed) {
        Cytoloop program = commandLine.getCommand();
        List<Path> files = new ArrayList<>(program.plugins);
        String always = System.getenv(PLUGINS_VARIABLE);
        if (always != null) {
            Stream.of(always.split(File.pathSeparator))
                    .filter(name -> !name.isBlank())
                    .map(Path::of)
                    .forEach(files::add);
        }
        if (files.isEmpty()) {
            return new RunLast().execute(parsed);
        }
        PrintWriter err = commandLine.getErr();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (Plugins loaded = Plugins.load(files, note -> err.println("cytoloop: " + note))) {
            thread.setContextClassLoader(loaded.loader());
            return new RunLast().execute(parsed);
        } catch (ProblemException e) {
            throw new ExecutionException(commandLine, e.getMessage(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String wrongLocale(String text) {
        return "cytoloop: \"" + text
                + "\" has letters that the locale of this terminal cannot express (its encoding is "
                + System.getProperty("sun.jnu.encoding") + "); set LC_ALL=C.UTF-8 and run the command again.";
    }

    private static int report(Exception error, PrintWriter err, boolean debug) {
        Console.clearProgress();
        if (error instanceof ProblemException) {
            err.println("cytoloop: " + error.getMessage());
        } else if (error instanceof InvalidPathException path) {
            err.println(
                    path.getReason().contains("unmappable")
                            ? wrongLocale(path.getInput())
                            : "cytoloop: \"" + path.getInput() + "\" cannot be the path of a file: " + path.getReason()
                                    + ".");
        } else if (error instanceof StuckCallException) {
            err.println("cytoloop: Stopped. " + error.getMessage());
        } else if (error instanceof CancellationException) {
            err.println("cytoloop: Stopped; what was finished before is kept.");
        } else {
            err.println("cytoloop: Something went wrong inside Cytoloop (" + error
                    + "); run the command again with --debug and report what it prints.");
        }
        if (debug) {
            error.printStackTrace(err);
        }
        err.flush();
        return FAILED;
    }

    private static int wrongUsage(ParameterException error) {
        CommandLine command = error.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("cytoloop: " + error.getMessage());
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help' for how it is used.");
        err.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
