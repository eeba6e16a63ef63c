/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.Provider;
import org.cytoloop.spi.Services;
import org.netbeans.api.autoupdate.InstallSupport;
import org.netbeans.api.autoupdate.OperationContainer;
import org.netbeans.api.autoupdate.OperationException;
import org.netbeans.api.autoupdate.OperationSupport;
import org.netbeans.api.autoupdate.UpdateElement;
import org.netbeans.api.autoupdate.UpdateManager;
import org.netbeans.api.autoupdate.UpdateUnit;
import org.netbeans.api.autoupdate.UpdateUnitProvider;
import org.netbeans.api.autoupdate.UpdateUnitProviderFactory;
import org.openide.modules.ModuleInfo;
import org.openide.util.Lookup;

/** Plug-ins of the running workbench, put in and taken out as the Plugins window does it, through the platform's API. */
final class Plugins {
    /** Code name base of the plug-in template. */
    static final String TEMPLATE = "org.example.cytoloop.template";

    private static final long PATIENCE_NS = TimeUnit.SECONDS.toNanos(60);
    private static final long PAUSE_NS = TimeUnit.MILLISECONDS.toNanos(50);

    private Plugins() {}

    /** The file of the plug-in template that this build has made. */
    static Path template() {
        return Path.of(System.getProperty("cytoloop.template.nbm"));
    }

    /** The plug-in in a file, not installed yet: what the Plugins window shows under Downloaded. */
    static UpdateElement inFile(Path nbm) {
        UpdateUnitProvider file = UpdateUnitProviderFactory.getDefault().create("file of a plug-in", nbm.toFile());
        List<UpdateUnit> units = file.getUpdateUnits(UpdateManager.TYPE.MODULE);
        Check.same("plug-ins in the file", 1, units.size());
        return units.get(0).getAvailableUpdates().get(0);
    }

    /**
     * Installs a plug-in.
     *
     * @return true when the platform wants to be restarted
     */
    static boolean install(UpdateElement plugin) throws OperationException {
        OperationContainer<InstallSupport> container = OperationContainer.createForInstall();
        Check.that("it can be installed", container.canBeAdded(plugin.getUpdateUnit(), plugin));
        OperationContainer.OperationInfo<InstallSupport> info = container.add(plugin);
        Check.same("what it lacks", Set.of(), info.getBrokenDependencies());
        Check.same("what else it would install", Set.of(), info.getRequiredElements());
        InstallSupport support = container.getSupport();
        InstallSupport.Validator downloaded = support.doDownload(null, null, true);
        InstallSupport.Installer checked = support.doValidate(downloaded, null);
        return support.doInstall(checked, null) != null;
    }

    /** Removes an installed plug-in at once. */
    static void removeNow(String codeName) throws OperationException {
        Check.same("a restart is asked for", false, remove(OperationContainer.createForDirectUninstall(), codeName));
    }

    /** Removes an installed plug-in as the Plugins window does when told to restart later: the next start removes it. */
    static void removeAtNextStart(String codeName) throws OperationException {
        Check.same("a restart is asked for", true, remove(OperationContainer.createForUninstall(), codeName));
    }

    private static boolean remove(OperationContainer<OperationSupport> container, String codeName)
            throws OperationException {
        UpdateElement installed = unit(codeName).getInstalled();
        Check.that("it can be removed", container.canBeAdded(installed.getUpdateUnit(), installed));
        container.add(installed);
        OperationSupport.Restarter restarter = container.getSupport().doOperation(null);
        if (restarter != null) {
            container.getSupport().doRestartLater(restarter);
        }
        return restarter != null;
    }

    /** Has the platform look anew at what is installed: it does not see by itself what came back after it was removed. */
    static void refresh() {
        try {
            UpdateUnitProviderFactory.getDefault().refreshProviders(null, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the Plugins window knows of a plug-in. */
    static UpdateUnit unit(String codeName) {
        return UpdateManager.getDefault().getUpdateUnits(UpdateManager.TYPE.MODULE).stream()
                .filter(unit -> unit.getCodeName().equals(codeName))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no plug-in " + codeName));
    }

    /**
     * Waits, without a window, until a module is switched on or off: the platform's other threads may not be done when it
     * says that a plug-in is installed.
     */
    static void await(String codeName, boolean on) {
        until(codeName + " is " + (on ? "on" : "off"), () -> isOn(codeName) == on);
    }

    /** Waits, without a window, until a provider is found or no longer found. */
    static void await(Class<? extends Provider> kind, String id, boolean there) {
        until(id + " is " + (there ? "there" : "gone"), () -> ids(kind).contains(id) == there);
    }

    private static void until(String what, BooleanSupplier so) {
        long end = System.nanoTime() + PATIENCE_NS;
        while (!so.getAsBoolean()) {
            Check.that(what + " within a minute", System.nanoTime() < end);
            LockSupport.parkNanos(PAUSE_NS);
        }
    }

    /** True when a module is there and switched on. */
    static boolean isOn(String codeName) {
        return Lookup.getDefault().lookupAll(ModuleInfo.class).stream()
                .anyMatch(module -> module.getCodeNameBase().equals(codeName) && module.isEnabled());
    }

    /** Ids of the providers of a kind that plug-ins may bring. */
    static Set<String> ids(Class<? extends Provider> kind) {
        return Services.all(kind).stream().map(Provider::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A provider that must be there. */
    static <T extends Provider> T provider(Class<T> kind, String id) {
        try {
            return Services.byId(kind, id, "part");
        } catch (ProblemException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }
}
