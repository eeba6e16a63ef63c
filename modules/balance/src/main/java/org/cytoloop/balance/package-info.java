/** The window of balance, growth and the dial. */
package org.cytoloop.balance;
