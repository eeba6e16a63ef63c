/** One class per command. */
package org.cytoloop.cli.commands;
