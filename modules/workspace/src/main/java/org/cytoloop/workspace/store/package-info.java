/** The tables of study.db: connection, migrations, and one class per table. */
package org.cytoloop.workspace.store;
