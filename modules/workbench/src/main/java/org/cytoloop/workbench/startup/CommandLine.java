/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.startup;

import java.awt.EventQueue;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.cytoloop.workbench.demo.DemoStudy;
import org.cytoloop.workbench.opening.StudyOpening;
import org.netbeans.spi.sendopts.Arg;
import org.netbeans.spi.sendopts.ArgsProcessor;
import org.netbeans.spi.sendopts.Description;
import org.netbeans.spi.sendopts.Env;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.WindowManager;

/**
 * Options of the workbench's command line: {@code --study FOLDER}, {@code --demo [FOLDER]} and {@code --annotator NAME}.
 * Done when the window is up; a workbench that runs already does them at once.
 */
@Messages({
    "CommandLine_study=--study FOLDER",
    "CommandLine_study_help=open the study in this folder",
    "CommandLine_demo=--demo [FOLDER]",
    "CommandLine_demo_help=open the demo study in this folder, made first when there is none",
    "CommandLine_annotator=--annotator NAME",
    "CommandLine_annotator_help=who labels"
})
public final class CommandLine implements ArgsProcessor {
    /** Folder of the study to open. */
    @Arg(longName = "study")
    @Description(displayName = "#CommandLine_study", shortDescription = "#CommandLine_study_help")
    public String study;

    /** Folder of the demo study, at most one; null when not asked for. */
    @Arg(longName = "demo")
    @Description(displayName = "#CommandLine_demo", shortDescription = "#CommandLine_demo_help")
    public String[] demo;

    /** Who labels. */
    @Arg(longName = "annotator")
    @Description(displayName = "#CommandLine_annotator", shortDescription = "#CommandLine_annotator_help")
    public String annotator;

    /** For the platform. */
    public CommandLine() {}

    @Override
    public void process(Env env) {
        File here = env.getCurrentDirectory();
        Optional<String> who = Optional.ofNullable(annotator).filter(name -> !name.isBlank());
        Optional<Path> folder = Optional.ofNullable(study).map(path -> resolve(here, path));
        Optional<Path> demoFolder = Optional.ofNullable(demo)
                .map(folders -> folders.length == 0 ? DemoStudy.defaultFolder() : resolve(here, folders[0]));
        if (folder.isPresent() || demoFolder.isPresent()) {
            WorkbenchShown.somethingElseIsOpened();
        }
        WindowManager.getDefault().invokeWhenUIReady(() -> perform(folder, demoFolder, who));
    }

    private static Path resolve(File here, String path) {
        File given = new File(path);
        return (given.isAbsolute() ? given : new File(here, path)).toPath();
    }

    private static void perform(Optional<Path> study, Optional<Path> demo, Optional<String> annotator) {
        assert EventQueue.isDispatchThread();
        StudyOpening opening = StudyOpening.get();
        annotator.ifPresent(opening.settings()::setAnnotator);
        study.ifPresent(folder -> opening.open(folder, annotator, opened -> {}));
        demo.ifPresent(folder -> DemoStudy.get().open(opening, folder, annotator));
    }
}
