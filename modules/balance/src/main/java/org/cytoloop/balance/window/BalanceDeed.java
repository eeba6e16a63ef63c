/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.window;

import java.util.OptionalDouble;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.workbench.deeds.DeedDoer;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;

/** Opens the balance dial, at a share of ON when one is named. */
@ServiceProvider(service = DeedDoer.class)
@Messages(
        "BalanceDeed_left=The dial below shows what this share would change on every slice. Take it, or leave it as it was.")
public final class BalanceDeed implements DeedDoer {
    /** For the lookup. */
    public BalanceDeed() {}

    @Override
    public String kind() {
        return Deed.BALANCE;
    }

    @Override
    public String afterwards(OpenStudy open, Deed deed) {
        return Bundle.BalanceDeed_left();
    }

    @Override
    public void perform(OpenStudy open, Deed deed) {
        BalanceTopComponent.showDial(share(deed.arguments().getOrDefault("share", "")));
    }

    /** A share between 0 and 1; empty when the text is none. */
    static OptionalDouble share(String text) {
        if (!text.strip().matches("0?\\.\\d{1,9}")) {
            return OptionalDouble.empty();
        }
        double share = Double.parseDouble(text.strip());
        return share > 0 ? OptionalDouble.of(share) : OptionalDouble.empty();
    }
}
