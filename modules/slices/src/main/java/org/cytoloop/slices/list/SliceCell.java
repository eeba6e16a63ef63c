/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Function;
import org.cytoloop.core.model.Slice;
import org.cytoloop.slices.rows.SliceJudgement;
import org.cytoloop.slices.rows.SliceRow;
import org.cytoloop.workbench.desk.ShownNames;
import org.cytoloop.workbench.widgets.VerdictSign;
import org.openide.util.NbBundle.Messages;

/** Thumbnail, name and size of a slice, and a warning when its image is missing or something is to be said of it. */
@Messages({
    "# {0} - columns",
    "# {1} - rows",
    "SLICE_size={0}\u00d7{1}",
    "SLICE_missing=image missing",
    "# {0} - name",
    "# {1} - file",
    "# {2} - columns",
    "# {3} - rows",
    "# {4} - channels",
    "TIP_slice=<html><b>{0}</b><br>{1}<br>{2} \u00d7 {3} px, {4}<br>Double click or Enter shows it, F2 edits.",
    "# {0} - name",
    "# {1} - why names are hidden",
    "TIP_slice_masked=<html><b>{0}</b><br>{1}<br>Double click or Enter shows it.",
    "# {0} - name",
    "TIP_slice_missing_masked=<html><b>{0}</b><br>The image is missing; tell where it is with Find Images below.",
    "# {0} - what the user is warned of",
    "TIP_slice_note=<div style=\"width: 260px; margin-top: 4px\">\u26a0 {0}</div>",
    "# {0} - what was said of it in the review",
    "TIP_slice_judged=<div style=\"width: 260px; margin-top: 4px\">{0}</div>",
    "# {0} - name",
    "# {1} - file",
    "TIP_slice_missing=<html><b>{0}</b><br>The image is missing: {1}<br>"
            + "Put it back there, or tell where it is with Find Images below."
})
final class SliceCell extends CellPainting {
    private static final long serialVersionUID = 1L;
    /** Room for the thumbnail, px. */
    static final int WIDTH = 56;
    /** Room for the thumbnail, px. */
    static final int HEIGHT = 48;
    /** Room for a warning sign, px. */
    private static final int SIGN = 16;
    /** Width and height of the sign of a verdict, in the corner of the thumbnail, px. */
    private static final int VERDICT = 15;

    private final transient Function<Slice, Optional<BufferedImage>> thumbnails;

    SliceCell(Function<Slice, Optional<BufferedImage>> thumbnails) {
        this.thumbnails = thumbnails;
    }

    @Override
    String accessibleText(SliceRow row) {
        String said = row.missing() ? row.shown() + ", " + Bundle.SLICE_missing() : row.shown();
        String warned = row.note().isEmpty() ? said : said + ", " + row.note();
        return row.judgement().map(judged -> warned + ", " + judged.words()).orElse(warned);
    }

    @Override
    String tooltip(SliceRow row) {
        String known = known(row);
        String warned = row.note().isEmpty() ? known : known + Bundle.TIP_slice_note(escape(row.note()));
        return row.judgement()
                .map(judged -> warned + Bundle.TIP_slice_judged(escape(judged.words())))
                .orElse(warned);
    }

    private static String known(SliceRow row) {
        Slice slice = row.slice();
        if (row.masked()) {
            return row.missing()
                    ? Bundle.TIP_slice_missing_masked(row.shown())
                    : Bundle.TIP_slice_masked(row.shown(), ShownNames.whyHidden());
        }
        String file = escape(slice.image().toString());
        if (row.missing()) {
            return Bundle.TIP_slice_missing(escape(slice.name()), file);
        }
        String channels = String.join(
                ", ", slice.channels().stream().map(channel -> channel.name()).toList());
        return Bundle.TIP_slice(
                escape(slice.name()),
                file,
                Integer.toString(slice.width()),
                Integer.toString(slice.height()),
                escape(channels));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    @Override
    void paint(Graphics2D g, SliceRow row) {
        int top = (getHeight() - HEIGHT) / 2;
        paintThumbnail(g, row, 4, top);
        row.judgement().ifPresent(judged -> paintVerdict(g, judged, 4 + WIDTH, top + HEIGHT));
        int x = 4 + WIDTH + 7;
        int room = getWidth() - x - 2;
        g.setFont(getFont().deriveFont(Font.BOLD));
        FontMetrics metrics = g.getFontMetrics();
        int middle = getHeight() / 2;
        g.setColor(getForeground());
        g.drawString(fit(g, row.shown(), room), x, middle - 3);
        g.setFont(getFont());
        int base = middle + metrics.getAscent() + 1;
        if (row.missing()) {
            paintWarning(g, x, base);
            g.setColor(getForeground());
            g.drawString(fit(g, Bundle.SLICE_missing(), room - SIGN), x + SIGN, base);
        } else {
            int sign = row.note().isEmpty() ? 0 : SIGN;
            if (sign > 0) {
                paintWarning(g, x, base);
            }
            g.setColor(dim());
            g.drawString(fit(g, size(row), room - sign), x + sign, base);
        }
    }

    /** In the corner of the thumbnail. */
    private void paintVerdict(Graphics2D g, SliceJudgement judged, int right, int bottom) {
        new VerdictSign(judged.verdict(), judged.holds(), VERDICT)
                .paintOnGround(this, g, right - VERDICT, bottom - VERDICT);
    }

    private static String size(SliceRow row) {
        return Bundle.SLICE_size(
                Integer.toString(row.slice().width()),
                Integer.toString(row.slice().height()));
    }

    private void paintThumbnail(Graphics2D g, SliceRow row, int left, int top) {
        Optional<BufferedImage> picture = row.missing() ? Optional.empty() : thumbnails.apply(row.slice());
        double width =
                picture.isPresent() ? picture.get().getWidth() : row.slice().width();
        double height =
                picture.isPresent() ? picture.get().getHeight() : row.slice().height();
        double scale = Math.min(WIDTH / width, HEIGHT / height);
        int w = Math.max(1, (int) Math.round(width * scale));
        int h = Math.max(1, (int) Math.round(height * scale));
        int x = left + (WIDTH - w) / 2;
        int y = top + (HEIGHT - h) / 2;
        if (picture.isPresent()) {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            g.drawImage(picture.get(), x, y, w, h, null);
        } else {
            g.setColor(mix(getForeground(), getBackground(), 0.9));
            g.fillRect(x, y, w, h);
        }
        g.setColor(mix(getForeground(), getBackground(), 0.7));
        g.setStroke(new BasicStroke(1));
        g.draw(new Rectangle2D.Double(x, y, w - 1, h - 1));
    }

    /** A triangle with an exclamation mark. */
    private static void paintWarning(Graphics2D g, int x, int base) {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x + 6, base - 10);
        triangle.lineTo(x + 12.5, base + 1);
        triangle.lineTo(x - 0.5, base + 1);
        triangle.closePath();
        g.setColor(warning());
        g.fill(triangle);
        g.setColor(Color.BLACK);
        g.fill(new Rectangle2D.Double(x + 5.3, base - 6.5, 1.5, 4));
        g.fill(new Rectangle2D.Double(x + 5.3, base - 1.6, 1.5, 1.5));
    }
}
