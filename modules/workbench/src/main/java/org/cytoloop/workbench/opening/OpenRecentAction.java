/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.opening;

import java.awt.EventQueue;
import java.awt.event.ActionEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.AbstractAction;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.awt.Mnemonics;
import org.openide.util.ImageUtilities;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;
import org.openide.util.actions.Presenter;

/** File ▸ Open Recent: the studies opened last. */
@ActionID(category = "File", id = "org.cytoloop.workbench.opening.OpenRecentAction")
@ActionRegistration(displayName = "#CTL_OpenRecentAction", lazy = false)
@ActionReference(path = "Menu/File", position = 120)
@Messages({
    "CTL_OpenRecentAction=Open &Recent",
    "HINT_OpenRecentAction=Studies that were open before",
    "OpenRecentAction_none=No recent studies",
    "OpenRecentAction_clear=&Clear This List",
    "OpenRecentAction_clear_tooltip=Forget the recent studies; the studies themselves stay",
    "OpenRecentAction_reopen=Open Last Study at &Start",
    "OpenRecentAction_reopen_tooltip=Open the study that was open at the end when Cytoloop starts again",
    "# {0} - folder",
    "OpenRecentAction_missing={0} is not there now"
})
public final class OpenRecentAction extends AbstractAction implements Presenter.Menu {
    private static final long serialVersionUID = 1L;

    private static final RequestProcessor PROCESSOR = new RequestProcessor(OpenRecentAction.class.getName(), 1, false);

    /** For the menu. */
    public OpenRecentAction() {
        super(Bundle.CTL_OpenRecentAction());
        putValue(SHORT_DESCRIPTION, Bundle.HINT_OpenRecentAction());
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        // the menu is all there is
    }

    @Override
    public JMenuItem getMenuPresenter() {
        JMenu menu = new JMenu();
        Mnemonics.setLocalizedText(menu, Bundle.CTL_OpenRecentAction());
        menu.setToolTipText(Bundle.HINT_OpenRecentAction());
        menu.setName("openRecent");
        menu.addMenuListener(new Fill(menu));
        return menu;
    }

    /** Fills the menu whenever it is opened. */
    private static final class Fill implements MenuListener {
        private final JMenu menu;

        Fill(JMenu menu) {
            this.menu = menu;
        }

        @Override
        public void menuSelected(MenuEvent event) {
            StudyOpening opening = StudyOpening.get();
            List<Path> recent = opening.settings().recent();
            menu.removeAll();
            Map<Path, JMenuItem> items = new HashMap<>();
            for (int i = 0; i < recent.size(); i++) {
                items.put(recent.get(i), menu.add(study(i + 1, recent.get(i), opening)));
            }
            if (recent.isEmpty()) {
                menu.add(Bundle.OpenRecentAction_none()).setEnabled(false);
            }
            menu.addSeparator();
            menu.add(clear(opening, !recent.isEmpty()));
            menu.add(reopen(opening.settings()));
            // a folder on a sleeping disk or a network takes its time
            PROCESSOR.post(() -> items.forEach(Fill::check));
        }

        private static JMenuItem study(int number, Path folder, StudyOpening opening) {
            Path parent = folder.getParent();
            JMenuItem item = new JMenuItem();
            String mnemonic = number < 10 ? "&" + number : String.valueOf(number);
            Mnemonics.setLocalizedText(
                    item,
                    mnemonic + "  " + StudyPaths.nameOf(folder).replace("&", "") + "    "
                            + (parent == null ? "" : parent.toString().replace("&", "")));
            item.setToolTipText(folder.toString());
            item.setIcon(ImageUtilities.loadImageIcon("org/cytoloop/workbench/icons/study.svg", true));
            item.addActionListener(event -> opening.open(folder));
            return item;
        }

        private static JMenuItem clear(StudyOpening opening, boolean enabled) {
            JMenuItem item = new JMenuItem();
            Mnemonics.setLocalizedText(item, Bundle.OpenRecentAction_clear());
            item.setToolTipText(Bundle.OpenRecentAction_clear_tooltip());
            item.setEnabled(enabled);
            item.addActionListener(event -> opening.settings().clearRecent());
            return item;
        }

        private static JMenuItem reopen(OpeningSettings settings) {
            JCheckBoxMenuItem item = new JCheckBoxMenuItem("", settings.reopens());
            Mnemonics.setLocalizedText(item, Bundle.OpenRecentAction_reopen());
            item.setToolTipText(Bundle.OpenRecentAction_reopen_tooltip());
            item.addActionListener(event -> settings.setReopens(item.isSelected()));
            return item;
        }

        private static void check(Path folder, JMenuItem item) {
            if (!Files.isDirectory(folder)) {
                EventQueue.invokeLater(() -> {
                    item.setEnabled(false);
                    item.setToolTipText(Bundle.OpenRecentAction_missing(folder));
                });
            }
        }

        @Override
        public void menuDeselected(MenuEvent event) {
            // stays filled, so that the item that was chosen is still there
        }

        @Override
        public void menuCanceled(MenuEvent event) {
            // stays filled
        }
    }
}
