/** What commands are made of: settings, tables of tab-separated values, ordered parallel work. */
@NullMarked
package org.entente.cli.internal;

import org.jspecify.annotations.NullMarked;
