namespace Timeline.Export;

/// <summary>Who is to read a CSV: programs agree on one form of it, spreadsheets do not.</summary>
public enum CsvDialect
{
    /// <summary>Commas, a decimal point, UTF-8 without a mark (RFC 4180): what programs and data frames read.</summary>
    Rfc4180,

    /// <summary>
    /// Semicolons, a decimal comma, and the byte order mark by which Excel knows UTF-8: what a spreadsheet opens by a double click where the comma
    /// is the decimal mark, as in France, Belgium and Québec.
    /// </summary>
    Excel,
}
