using System.Net;
using System.Net.Sockets;

namespace Jail.Benchmarks;

internal static class Probe
{
    /// <summary>Returns at the first accepted TCP connection; tries again every millisecond, for 30 s.</summary>
    public static async Task ConnectAsync(string address, int port)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        while (true)
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            using var attempt = CancellationTokenSource.CreateLinkedTokenSource(limit.Token);
            attempt.CancelAfter(50);
            try
            {
                await socket.ConnectAsync(IPAddress.Parse(address), port, attempt.Token);
                return;
            }
            catch (Exception e) when (e is SocketException or OperationCanceledException && !limit.IsCancellationRequested)
            {
                await timer.WaitForNextTickAsync(limit.Token);
            }
        }
    }

    /// <summary>Resident and proportional set size of a process, MiB.</summary>
    public static async Task<(double Rss, double Pss)> MemoryAsync(int pid)
    {
        var lines = await File.ReadAllLinesAsync($"/proc/{pid}/smaps_rollup");
        return (Value("Rss:"), Value("Pss:"));

        double Value(string field) => double.Parse(lines.First(l => l.StartsWith(field, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) / 1024;
    }
}
