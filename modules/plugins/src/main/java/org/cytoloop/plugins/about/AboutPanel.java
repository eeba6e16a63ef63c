/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.about;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import org.openide.awt.Mnemonics;
import org.openide.util.ImageUtilities;
import org.openide.util.NbBundle;

/** Name and version above; libraries, system and licence in tabs. */
@NbBundle.Messages({
    "About_purpose=Teach the computer which cells of a brain slice express a marker.",
    "About_copyright=Copyright 2026 the Cytoloop authors. It comes without any warranty.",
    "About_free=Free software: use, share and change it under the GNU General Public License 3 or later.",
    "About_libraries=Libraries",
    "About_system=System",
    "About_licence=Licence",
    "About_copy=&Copy",
    "About_copy_tip=Copy these lines, to begin a report of a fault with",
    "About_system_text=The system Cytoloop runs on",
    "About_licence_text=The licence of Cytoloop"
})
final class AboutPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final Dimension SIZE = new Dimension(820, 560);

    AboutPanel(AboutModel model) {
        super(new BorderLayout(0, 10));
        setBorder(BorderFactory.createEmptyBorder(12, 12, 4, 12));
        setPreferredSize(SIZE);
        add(head(model), BorderLayout.NORTH);
        JTabbedPane tabs = new JTabbedPane();
        tabs.setName("about.tabs");
        tabs.addTab(Bundle.About_libraries(), new LibrariesPanel(model));
        tabs.addTab(Bundle.About_system(), system(model));
        LicenceText licence = new LicenceText("about.licence", model.ownLicence());
        licence.getAccessibleContext().setAccessibleName(Bundle.About_licence_text());
        tabs.addTab(Bundle.About_licence(), framed(new JScrollPane(licence)));
        add(tabs, BorderLayout.CENTER);
    }

    private static JPanel head(AboutModel model) {
        JLabel name = new JLabel(Bundle.About_name());
        name.setFont(name.getFont().deriveFont(Font.BOLD, name.getFont().getSize2D() * 1.7f));
        JLabel version = new JLabel(model.version());
        version.setName("about.version");
        JPanel lines = new JPanel();
        lines.setLayout(new BoxLayout(lines, BoxLayout.Y_AXIS));
        lines.add(name);
        lines.add(version);
        lines.add(Box.createVerticalStrut(6));
        lines.add(new JLabel(Bundle.About_purpose()));
        lines.add(new JLabel(Bundle.About_free()));
        lines.add(new JLabel(Bundle.About_copyright()));
        JPanel head = new JPanel(new BorderLayout(14, 0));
        head.add(
                new JLabel(ImageUtilities.loadImageIcon("org/cytoloop/plugins/icons/aboutBig.svg", false)),
                BorderLayout.WEST);
        head.add(lines, BorderLayout.CENTER);
        return head;
    }

    private static JPanel system(AboutModel model) {
        LicenceText facts = new LicenceText(
                "about.system", SystemFacts.text(model.version(), System.getProperties(), System.getenv()));
        facts.getAccessibleContext().setAccessibleName(Bundle.About_system_text());
        JButton copy = new JButton();
        Mnemonics.setLocalizedText(copy, Bundle.About_copy());
        copy.setName("about.copy");
        copy.setToolTipText(Bundle.About_copy_tip());
        copy.addActionListener(event -> Toolkit.getDefaultToolkit()
                .getSystemClipboard()
                .setContents(new StringSelection(facts.getText()), null));
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        buttons.add(copy);
        JPanel panel = framed(new JScrollPane(facts));
        panel.add(buttons, BorderLayout.SOUTH);
        return panel;
    }

    private static JPanel framed(JScrollPane pane) {
        JPanel panel = new JPanel(new BorderLayout(0, 6));
        panel.setBorder(BorderFactory.createEmptyBorder(8, 8, 8, 8));
        panel.add(pane, BorderLayout.CENTER);
        return panel;
    }
}
