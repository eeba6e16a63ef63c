/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.about;

import java.util.List;
import java.util.Locale;
import javax.swing.table.AbstractTableModel;
import org.cytoloop.inventory.ShippedLibrary;
import org.openide.util.NbBundle;

/** One row per library, those a filter leaves. For the EDT. */
@NbBundle.Messages({
    "Libraries_name=Library",
    "Libraries_version=Version",
    "Libraries_licence=Licence",
    "Libraries_group=From"
})
final class LibraryTable extends AbstractTableModel {
    private static final long serialVersionUID = 1L;

    private final transient List<ShippedLibrary> all;
    private transient List<ShippedLibrary> shown;

    LibraryTable(List<ShippedLibrary> libraries) {
        all = libraries;
        shown = libraries;
    }

    /** Shows only libraries that have all words somewhere in name, origin, version or licence. */
    void filter(String words) {
        String[] wanted = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
        shown = all.stream()
                .filter(library -> {
                    String text = (library.name() + " " + library.group() + " " + library.version() + " "
                                    + library.licence())
                            .toLowerCase(Locale.ROOT);
                    for (String word : wanted) {
                        if (!text.contains(word)) {
                            return false;
                        }
                    }
                    return true;
                })
                .toList();
        fireTableDataChanged();
    }

    ShippedLibrary at(int row) {
        return shown.get(row);
    }

    @Override
    public int getRowCount() {
        return shown.size();
    }

    @Override
    public int getColumnCount() {
        return 4;
    }

    @Override
    public String getColumnName(int column) {
        return switch (column) {
            case 0 -> Bundle.Libraries_name();
            case 1 -> Bundle.Libraries_version();
            case 2 -> Bundle.Libraries_licence();
            default -> Bundle.Libraries_group();
        };
    }

    @Override
    public Object getValueAt(int row, int column) {
        ShippedLibrary library = shown.get(row);
        return switch (column) {
            case 0 -> library.name();
            case 1 -> library.version();
            case 2 -> library.licence();
            default -> library.group();
        };
    }
}
