using System.CommandLine.Parsing;
using System.Globalization;

namespace Provenance.Cli;

/// <summary>Numbers of a command line, each with what is wrong with it.</summary>
static class Amounts
{
    /// <summary>A share from 0 to 1, or a percentage.</summary>
    public static double Share(ArgumentResult argument)
    {
        string text = argument.Tokens[0].Value;
        bool percent = text.EndsWith('%');
        if (double.TryParse(percent ? text[..^1] : text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number))
        {
            number = percent ? number / 100 : number;
            if (number <= 1)
                return number;
        }
        argument.AddError($"'{text}' is no share: --tolerance takes 0 to 1, such as 0.01, or a percentage, such as 1%.");
        return 0;
    }

    /// <summary>A span of time: a number and s, min, h or d; null for what is none.</summary>
    public static TimeSpan? Span(string text)
    {
        string unit = string.Concat(text.SkipWhile(letter => char.IsAsciiDigit(letter) || letter == '.')), amount = text[..^unit.Length];
        double seconds = unit switch { "" => amount == "0" ? 1 : 0, "s" => 1, "min" => 60, "h" => 3_600, "d" => 86_400, _ => 0 };
        return seconds > 0 && double.TryParse(amount, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) && number * seconds < 1e9
            ? TimeSpan.FromSeconds(number * seconds) : null;
    }

    /// <summary>How many threads.</summary>
    public static int Threads(ArgumentResult argument)
    {
        string text = argument.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count <= 4_096)
            return count;
        argument.AddError($"'{text}' is no number of threads: --threads takes a whole number from 0.");
        return 0;
    }
}
