namespace Jail.Benchmarks;

internal static class Figures
{
    public static double Median(IEnumerable<double> values) => Quantile([.. values.Order()], 0.5);

    public static double Quantile(double[] sorted, double q) => sorted[(int)Math.Min(sorted.Length - 1, sorted.Length * q)];
}
