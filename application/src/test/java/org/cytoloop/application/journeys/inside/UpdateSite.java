/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.netbeans.api.autoupdate.InstallSupport;
import org.netbeans.api.autoupdate.OperationContainer;
import org.netbeans.api.autoupdate.OperationException;
import org.netbeans.api.autoupdate.OperationSupport;
import org.netbeans.api.autoupdate.UpdateElement;
import org.netbeans.api.autoupdate.UpdateManager;
import org.netbeans.api.autoupdate.UpdateUnit;
import org.netbeans.api.autoupdate.UpdateUnitProvider;
import org.netbeans.api.autoupdate.UpdateUnitProviderFactory;
import org.openide.modules.Places;

/**
 * A module comes from an update site, where it is missing; a newer version that was changed on its way is refused; the
 * whole one is laid out for the next start.
 */
public final class UpdateSite implements Runnable {
    private final Path folder;

    /** @param folder where the site lies */
    public UpdateSite(Path folder) {
        this.folder = folder;
    }

    @Override
    public void run() {
        try {
            walk();
        } catch (IOException | OperationException e) {
            throw new AssertionError("the update site", e);
        }
    }

    private void walk() throws IOException, OperationException {
        SiteOfOneModule site = new SiteOfOneModule(folder.resolve("site"));
        site.offer("1.0");
        UpdateUnitProvider provider = UpdateUnitProviderFactory.getDefault().create("trial", "Trial", site.catalogue());
        Check.that("not there", !Plugins.isOn(SiteOfOneModule.MODULE));
        Change missing = change(provider, OperationContainer.createForInstall());
        Check.that("the missing one came whole", !missing.isModified());
        Check.same("a restart for it", null, missing.install());
        UpdateElement installed = Plugins.unit(SiteOfOneModule.MODULE).getInstalled();
        Check.same("version that was installed", "1.0", installed.getSpecificationVersion());
        Check.that("it is on", installed.isEnabled());

        site.offer("1.1");
        site.spoil();
        Change spoiled = change(provider, OperationContainer.createForUpdate());
        Check.that("the spoiled one is known for it", spoiled.isModified());
        spoiled.support.doCancel();

        site.offer("1.1");
        Change newer = change(provider, OperationContainer.createForUpdate());
        Check.that("the newer one came whole", !newer.isModified());
        OperationSupport.Restarter restarter = newer.install();
        Check.that("it waits for the next start", restarter != null);
        newer.support.doRestartLater(restarter);
        File waiting = new File(Places.getUserDirectory(), "update/download/install_later.xml");
        Check.that("laid out in " + waiting, waiting.isFile());
        Check.same(
                "version that runs until then",
                "1.0",
                Plugins.unit(SiteOfOneModule.MODULE).getInstalled().getSpecificationVersion());
    }

    /** Asks the site and downloads what it has for us. */
    private static Change change(UpdateUnitProvider provider, OperationContainer<InstallSupport> container)
            throws IOException, OperationException {
        provider.refresh(null, true);
        List<UpdateUnit> units = provider.getUpdateUnits(UpdateManager.TYPE.MODULE);
        Check.same("modules of the site", 1, units.size());
        UpdateElement element = units.get(0).getAvailableUpdates().get(0);
        Check.that("it fits", container.canBeAdded(units.get(0), element));
        Check.same("what it lacks", Set.of(), container.add(element).getBrokenDependencies());
        InstallSupport support = container.getSupport();
        return new Change(support, element, support.doValidate(support.doDownload(null, null, true), null));
    }

    /** A downloaded module. */
    private record Change(InstallSupport support, UpdateElement element, InstallSupport.Installer installer) {
        /** True when it is not what the catalogue says; the Plugins window refuses it then. */
        boolean isModified() {
            return support.isContentModified(installer, element);
        }

        OperationSupport.Restarter install() throws OperationException {
            return support.doInstall(installer, null);
        }
    }
}
